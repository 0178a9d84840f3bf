import { property, assert, constantFrom, integer, oneof, record, constant } from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, heldIn, spansOf } from "../../../domain/dates/spans.ts";
import { parsePeriod } from "../../../domain/dates/period.ts";

describe("dayOf(date)", () => {
  it.each([
    ["1970", 0],
    ["1970-02", 31],
    ["1970-02-02", 32],
    ["1969-12-31", -1],
    ["2024-03-01", 19783],
    ["0099", -683368],
  ])("counts %s from 1970", (date, day) => {
    expect(dayOf(date)).toBe(day);
  });
});

describe("spansOf(spells)", () => {
  it("reads ends that are open", () => {
    expect(spansOf(["1970-01-02/1971", "../1970", "1970/.."])).toEqual([
      1,
      365,
      -Infinity,
      0,
      0,
      Infinity,
    ]);
  });

  it("has nothing for the undated", () => {
    expect(spansOf([])).toEqual([]);
  });
});

describe("heldIn(spans, from, to)", () => {
  const pad = (n: number) => String(n).padStart(2, "0");
  const year = integer({ min: 1990, max: 1994 }).map(String);
  const month = record({ year, month: integer({ min: 1, max: 12 }) }).map(
    ({ year, month }) => `${year}-${pad(month)}`,
  );
  const day = record({ month, day: constantFrom(1, 2, 15, 28) }).map(
    ({ month, day }) => `${month}-${pad(day)}`,
  );
  const date = oneof(year, month, day);
  const end = oneof(date, constant(".."));

  it("agrees with the server's comparison of strings on every spelling of a date", () => {
    assert(
      property(end, end, date, (start, stop, asked) => {
        const period = parsePeriod(asked)!;
        const served = start < period.to && (stop === ".." || stop > period.from);
        const spans = spansOf([`${start}/${stop}`]);
        return heldIn(spans, dayOf(period.from), dayOf(period.to)) === served;
      }),
      { numRuns: 5000, seed: 7 },
    );
  });
});
