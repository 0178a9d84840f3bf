import { describe, expect, it } from "vitest";
import type { QueryValue } from "../../../../../client/api/query-client.ts";
import type { ChartChoice } from "../../../../../client/workbench/results/chart/chart-choice.ts";
import { chartData, MOST } from "../../../../../client/workbench/results/chart/chart-data.ts";
import {
  chartWords,
  leftOutWords,
} from "../../../../../client/workbench/results/chart/chart-words.ts";
import { chartColumns } from "../../../../../client/workbench/results/chart/column-kind.ts";

const drawn = (rows: QueryValue[][], choice: Partial<ChartChoice>) =>
  chartData(rows, chartColumns(["at", "n", "group"], rows), {
    form: "bar",
    at: 0,
    value: 1,
    series: null,
    ...choice,
  });

describe("chartData(rows, columns, choice)", () => {
  it("counts what it cannot draw, and what is more than can be told apart", () => {
    const rows: QueryValue[][] = Array.from({ length: MOST.bar + 5 }, (_, at) => [`a${at}`, 1n]);
    const found = drawn([...rows, ["x", null], [null, 1n]], {});
    expect([found.data.length, found.beyond, found.empty]).toEqual([MOST.bar, 5, 2]);
    expect(leftOutWords(found, true)).toEqual([
      "5 rows more are not drawn.",
      "2 rows have no value to draw.",
      "Drawn of the rows that were loaded; there are more.",
    ]);
  });

  it("puts a line in the order of its days", () => {
    const rows = [
      ["2024-02-01", 2n],
      ["2023-01-01", 1n],
    ];
    const { data } = drawn(rows, { form: "line" });
    expect(data.map(({ at, value }) => [new Date(at).getUTCFullYear(), value])).toEqual([
      [2023, 1],
      [2024, 2],
    ]);
  });

  it("parts its data by a column", () => {
    const rows = [
      ["a", 1n, "x"],
      ["a", 2n, "y"],
    ];
    expect(drawn(rows, { series: 2 }).series).toEqual(["x", "y"]);
  });
});

describe("chartWords(form, titles, data, nameOf)", () => {
  it("says the axes, the size and the extremes", () => {
    const data = drawn(
      [
        ["a", 1n],
        ["b", 30n],
      ],
      {},
    );
    expect(chartWords("bar", { at: "at", value: "n" }, data, String)).toBe(
      "Bars: n by at, 2 values, the greatest 30 at b, the least 1 at a.",
    );
  });
});
