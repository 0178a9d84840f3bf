import { assert, constantFrom, integer, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  after,
  firstDay,
  isDate,
  dayBefore,
  exclusiveEnd,
} from "../../../domain/dates/calendar.ts";
import { compareDates, dateKey, dateOfKey, spellKey } from "../../../domain/dates/date-key.ts";
import { dayOf } from "../../../domain/dates/spans.ts";

const pad = (n: number, length: number) => String(n).padStart(length, "0");
const date = tuple(
  integer({ min: -9998, max: 9998 }),
  integer({ min: 1, max: 12 }),
  integer({ min: 1, max: 28 }),
  constantFrom(0, 3, 6),
).map(([y, m, d, more]) => {
  const year = (y < 0 ? "-" : "") + pad(Math.abs(y), 4);
  return `${year}-${pad(m, 2)}-${pad(d, 2)}`.slice(0, year.length + more);
});
const RUNS = { numRuns: 5000, seed: 7 };

describe("dateKey(date)", () => {
  it("orders as the days do", () => {
    assert(
      property(date, date, (a, b) => {
        const days = Math.sign(dayOf(a) - dayOf(b));
        const keys = Math.sign(compareDates(a, b));
        return days === 0 ? keys === Math.sign(a.length - b.length) : keys === days;
      }),
      RUNS,
    );
  });

  it("lies behind an open start", () => {
    assert(
      property(date, (one) => ".." < dateKey(one)),
      RUNS,
    );
  });

  it("is the date itself from the year 0 on, and gives it back before", () => {
    assert(
      property(
        date,
        (one) => dateOfKey(dateKey(one)) === one && (one < "0" || dateKey(one) === one),
      ),
      RUNS,
    );
  });

  it("decides about spells as the days do", () => {
    assert(
      property(date, date, date, (start, end, asked) => {
        const [from, to] = (spellKey(`${start}/${end}`) ?? `${start}/${end}`).split("/");
        const isHeld = from! < dateKey(after(asked)) && to! > dateKey(firstDay(asked));
        return isHeld === (dayOf(start) < dayOf(after(asked)) && dayOf(end) > dayOf(asked));
      }),
      RUNS,
    );
  });
});

describe("the calendar before the year 1", () => {
  it("has a year 0, and leap years every four years before it", () => {
    const known = ["-0430", "-0430-05", "-0004-02-29", "0000", "0000-02-29", "-9998"];
    expect(known.filter(isDate)).toEqual(known);
    const unknown = ["-0000", "-9999", "-430", "-0001-02-29", "-0430-13", "--0430", "-04305"];
    expect(unknown.filter(isDate)).toEqual([]);
  });

  it("goes on across the year 0", () => {
    expect([after("-0001"), after("-0001-12-31"), exclusiveEnd("-0001-12")]).toEqual([
      "0000",
      "0000",
      "0000-01",
    ]);
    expect([dayBefore("0000-01-01"), dayBefore("0001-01-01")]).toEqual([
      "-0001-12-31",
      "0000-12-31",
    ]);
  });

  it("ends each date where the next one begins", () => {
    assert(
      property(date, (one) => dayOf(after(one)) === dayOf(exclusiveEnd(one))),
      RUNS,
    );
    assert(
      property(date, (one) => dayOf(dayBefore(firstDay(one))) === dayOf(one) - 1),
      RUNS,
    );
  });
});
