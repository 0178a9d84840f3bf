import { describe, expect, it } from "vitest";
import { compareOf, faultOf, periodOf, type Moment } from "../../../../client/model/time/moment.ts";

const window = (from: string, to: string): Moment => ({ kind: "window", from, to });
const compare = (before: string, after: string): Moment => ({ kind: "compare", before, after });

describe("periodOf(moment)", () => {
  it("is the month of an instant, and a window with its last month", () => {
    expect(periodOf({ kind: "instant", at: "2024-03" })).toEqual({
      from: "2024-03-01",
      to: "2024-04",
    });
    expect(periodOf(window("2020-09", "2023-12"))).toEqual({ from: "2020-09-01", to: "2024" });
  });

  it("is null for all times and for a comparison", () => {
    expect([periodOf(null), periodOf(compare("2020", "2024"))]).toEqual([null, null]);
  });
});

describe("compareOf(moment)", () => {
  it("gives the two periods of a comparison alone", () => {
    expect(compareOf(compare("2020-09", "2024-03"))).toEqual({
      before: { from: "2020-09-01", to: "2020-10" },
      after: { from: "2024-03-01", to: "2024-04" },
    });
    expect(compareOf(window("2020", "2024"))).toBeNull();
  });
});

describe("faultOf(moment)", () => {
  it.each<[Moment, string | null]>([
    [null, null],
    [{ kind: "instant", at: "2024-03" }, null],
    [window("2024", "2024"), null],
    [compare("2020-09", "2024-03"), null],
    [
      { kind: "instant", at: "9999" },
      "“9999” is not a date such as 2024, 2024-02 or 2024-02-22, from the year -9998 to 9998.",
    ],
    [
      window("2024-02-30", "2025"),
      "“2024-02-30” is not a date such as 2024, 2024-02 or 2024-02-22, from the year -9998 to 9998.",
    ],
    [window("2024-03", "2020-09"), "The window ends (2020-09) before it begins (2024-03)."],
    [
      compare("2024-03", "2020-09"),
      "The first date (2024-03) has to lie before the second (2020-09).",
    ],
    [compare("2024", "2024"), "The first date (2024) has to lie before the second (2024)."],
  ])("judges %j", (moment, fault) => {
    expect(faultOf(moment)).toBe(fault);
  });
});
