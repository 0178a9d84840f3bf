import { describe, expect, it } from "vitest";
import { QueryText, type QueryValue } from "../../../../../client/api/query-client.ts";
import {
  choiceOf,
  firstChoice,
  formsFor,
} from "../../../../../client/workbench/results/chart/chart-choice.ts";
import { chartColumns } from "../../../../../client/workbench/results/chart/column-kind.ts";

const columnsOf = (fields: string[], row: QueryValue[]) => chartColumns(fields, [row]);

describe("chartColumns(fields, rows)", () => {
  it("tells numbers, days, years and names apart, and leaves out what cannot be drawn", () => {
    const row = [1n, 0.5, new QueryText("Date", "2024-01-02"), "2024-03", 2020n, "a", [1n], null];
    const fields = ["count", "share", "day", "month", "year", "name", "list", "none"];
    expect(columnsOf(fields, row).map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      "count number",
      "share number",
      "day date",
      "month date",
      "year year",
      "name category",
    ]);
  });

  it("goes by every row that it reads: one that differs makes a column of names", () => {
    expect(chartColumns(["x"], [[1n], ["two"], [null]])[0]?.kind).toBe("category");
  });
});

describe("firstChoice(columns)", () => {
  it.each([
    ["names and numbers", ["name", "n"], ["a", 1n], "bar"],
    ["days and numbers", ["day", "n"], ["2024-01-02", 1n], "line"],
    ["years and numbers", ["year", "n"], [2020n, 1n], "line"],
    ["numbers and numbers", ["a", "b"], [1n, 2.5], "scatter"],
  ] as const)("is what suits %s", (_, fields, row, form) => {
    expect(firstChoice(columnsOf([...fields], [...row]))?.form).toBe(form);
  });

  it("is none without a number, or with a number alone", () => {
    expect(firstChoice(columnsOf(["a", "b"], ["x", "y"]))).toBe(null);
    expect(firstChoice(columnsOf(["a"], [1n]))).toBe(null);
  });
});

describe("formsFor(columns)", () => {
  it("are those that there are columns for", () => {
    expect(formsFor(columnsOf(["name", "n"], ["a", 1n]))).toEqual(["bar"]);
    const columns = columnsOf(["year", "n"], [2020n, 1n]);
    expect(formsFor(columns)).toEqual(["bar", "line", "scatter"]);
    expect(choiceOf("bar", columns)).toEqual({ form: "bar", at: 0, value: 1, series: null });
  });
});
