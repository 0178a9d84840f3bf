import { describe, expect, it } from "vitest";
import { monthOf, monthText, yearOf } from "../../../../client/model/time/month.ts";

describe("monthOf(date, last)", () => {
  it("finds the first or the last month of a year", () => {
    expect(["2024", "2024-01", "2024-03-31"].map((date) => monthText(monthOf(date)))).toEqual([
      "2024-01",
      "2024-01",
      "2024-03",
    ]);
    expect(monthText(monthOf("2024", true))).toBe("2024-12");
  });
});

describe("monthText(month)", () => {
  it("is read back as the same month", () => {
    expect(
      ["-9998-01", "-0001-12", "0000-01", "0001-01", "1999-12", "9998-12"].map((text) =>
        monthText(monthOf(text)),
      ),
    ).toEqual(["-9998-01", "-0001-12", "0000-01", "0001-01", "1999-12", "9998-12"]);
  });
});

describe("yearOf(month)", () => {
  it("is the year", () => {
    expect(yearOf(monthOf("1999-12"))).toBe(1999);
  });
});
