import { assert, constantFrom, integer, oneof, property, string, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePeriod, parseWindow } from "../../../domain/dates/period.ts";
import { isDate } from "../../../domain/dates/calendar.ts";
import { PERIOD_PATTERN } from "../../../domain/dates/period-pattern.ts";

const pad = (n: number, length: number) => String(n).padStart(length, "0");
const likeADate = tuple(
  oneof(integer({ min: 0, max: 9999 }), constantFrom(0, 1, 4, 9998, 9999, 1900, 2000, 2024)),
  integer({ min: 0, max: 13 }),
  integer({ min: 0, max: 32 }),
  constantFrom(4, 7, 10),
  constantFrom("", "-"),
).map(
  ([y, m, d, length, sign]) => sign + `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}`.slice(0, length),
);

describe("parsePeriod(text)", () => {
  it("reads exactly the dates that the description allows", () => {
    assert(
      property(oneof(likeADate, string()), (text) => {
        expect(parsePeriod(text) !== null).toBe(new RegExp(PERIOD_PATTERN).test(text));
      }),
      { numRuns: 5000, seed: 7 },
    );
  });

  it("has no 9999", () => {
    expect([isDate("9998"), isDate("9999"), parsePeriod("9999")]).toEqual([true, false, null]);
  });
});

describe("parseWindow(from, to)", () => {
  it("includes the last date", () => {
    expect(parseWindow("2020-09", "2024")).toEqual({ from: "2020-09-01", to: "2025" });
  });

  it("is null when it ends before it begins, or a date is none", () => {
    expect(parseWindow("2024-03", "2020-09")).toBeNull();
    expect(parseWindow("2024-13", "2025")).toBeNull();
  });

  it("takes a date and the year that it is in", () => {
    expect(parseWindow("2024-03-02", "2024")).toEqual({ from: "2024-03-02", to: "2025" });
  });
});
