import { describe, expect, it } from "vitest";
import { firstDay, isDate } from "../../../domain/dates/calendar.ts";
import { precisionOf } from "../../../server/pack/dates.ts";

describe("isDate(text)", () => {
  it.each(["0001", "9998-12-31", "2024", "2024-02", "2024-02-29", "2000-02-29", "0099-12-31"])(
    "takes %s",
    (text) => {
      expect(isDate(text)).toBe(true);
    },
  );

  it.each(["", "0000", "9999", "2024-13", "2024-00", "2024-02-30", "1900-02-29", "2024-01-32"])(
    "refuses %j, which the calendar does not have",
    (text) => {
      expect(isDate(text)).toBe(false);
    },
  );

  it.each(["24", "2024-1", "2024/01", "2024-01-01T00:00", " 2024", "2024-", "-2024", "٢٠٢٤"])(
    "refuses %j, which is written otherwise",
    (text) => {
      expect(isDate(text)).toBe(false);
    },
  );
});

describe("firstDay(date)", () => {
  it("writes a date out in full", () => {
    expect(["2024", "2024-02", "2024-02-03"].map(firstDay)).toEqual([
      "2024-01-01",
      "2024-02-01",
      "2024-02-03",
    ]);
  });
});

describe("precisionOf(date)", () => {
  it("names the smallest part that is written", () => {
    expect(["", "2024", "2024-02", "2024-02-03"].map(precisionOf)).toEqual([
      "none",
      "year",
      "month",
      "day",
    ]);
  });
});
