import { describe, expect, it } from "vitest";
import { firstDay, isDate } from "../../../domain/dates/calendar.ts";
import { precisionOf } from "../../../server/pack/dates.ts";

describe("isDate(text)", () => {
  it.each(["0001", "9998-12-31", "2024", "2024-02", "2024-02-29", "2000-02-29", "0099-12-31"])(
    "accepts %s",
    (text) => {
      expect(isDate(text)).toBe(true);
    },
  );

  it.each(["", "9999", "2024-13", "2024-00", "2024-02-30", "1900-02-29", "2024-01-32"])(
    "rejects %j, which is not in the calendar",
    (text) => {
      expect(isDate(text)).toBe(false);
    },
  );

  it.each(["24", "2024-1", "2024/01", "2024-01-01T00:00", " 2024", "2024-", "-0000", "٢٠٢٤"])(
    "rejects %j, which has another form",
    (text) => {
      expect(isDate(text)).toBe(false);
    },
  );
});

describe("firstDay(date)", () => {
  it("expands a date", () => {
    expect(["2024", "2024-02", "2024-02-03"].map(firstDay)).toEqual([
      "2024-01-01",
      "2024-02-01",
      "2024-02-03",
    ]);
  });
});

describe("precisionOf(date)", () => {
  it("returns the smallest part that is given", () => {
    expect(["", "2024", "2024-02", "2024-02-03"].map(precisionOf)).toEqual([
      "none",
      "year",
      "month",
      "day",
    ]);
  });
});
