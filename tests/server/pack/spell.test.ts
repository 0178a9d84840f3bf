import { describe, expect, it } from "vitest";
import { exclusiveEnd } from "../../../domain/dates/calendar.ts";
import { parsePeriod } from "../../../domain/dates/period.ts";
import type { Status } from "../../../domain/status.ts";
import { spellOf } from "../../../server/pack/spell.ts";

describe("exclusiveEnd(date)", () => {
  it.each([
    ["1999", "2000"],
    ["0001", "0002"],
    ["9998", "9999"],
    ["2023-09", "2023-10"],
    ["2023-12", "2024-01"],
    ["2020-11-10", "2020-11-11"],
    ["2023-12-31", "2024-01-01"],
    ["2024-02-28", "2024-02-29"],
    ["1900-02-28", "1900-03-01"],
    ["0099-12-31", "0100-01-01"],
  ])("returns the start of the period after %s", (date, end) => {
    expect(exclusiveEnd(date)).toBe(end);
  });
});

describe("spellOf(claim)", () => {
  const claim = (validFrom: string, validTo: string, status: Status) =>
    spellOf({ validFrom, validTo, status });

  it("makes the end exclusive", () => {
    expect(claim("2020-09-27", "2020-11-10", "occurred")).toBe("2020-09-27/2020-11-11");
    expect(claim("1994-04-20", "1999", "occurred")).toBe("1994-04-20/2000");
    expect(claim("2023-09", "2023-09", "ongoing")).toBe("2023-09/2023-10");
  });

  it("keeps an occurred claim within the period of its start", () => {
    expect(claim("2018", "", "occurred")).toBe("2018/2019");
    expect(claim("2023-10-03", "", "occurred")).toBe("2023-10-03/2023-10-04");
  });

  it.each(["ongoing", "planned", "alleged", "hypothetical", "denied"] as const)(
    "leaves the end open if the status is %s",
    (status) => {
      expect(claim("2024", "", status)).toBe("2024/..");
    },
  );

  it("leaves an unknown start open", () => {
    expect(claim("", "1999", "occurred")).toBe("../2000");
  });

  it("returns null if undated", () => {
    expect(claim("", "", "occurred")).toBeNull();
    expect(claim("", "", "ongoing")).toBeNull();
  });
});

describe("parsePeriod(text)", () => {
  it.each([
    ["2024", { from: "2024-01-01", to: "2025" }],
    ["2024-02", { from: "2024-02-01", to: "2024-03" }],
    ["2024-12", { from: "2024-12-01", to: "2025" }],
    ["2024-02-29", { from: "2024-02-29", to: "2024-03" }],
    ["2024-12-31", { from: "2024-12-31", to: "2025" }],
    ["2024-01-01", { from: "2024-01-01", to: "2024-01-02" }],
  ])("reads %s", (text, period) => {
    expect(parsePeriod(text)).toEqual(period);
  });

  it.each([
    "",
    "24",
    "2024-13",
    "2024-00",
    "2023-02-29",
    "2024-1-1",
    "-0000",
    "9999",
    "..",
    "2024 ",
  ])("returns null for %j", (text) => {
    expect(parsePeriod(text)).toBeNull();
  });
});

describe("comparing a spell with a period as strings", () => {
  // All days at which years, months and leap years change, in all spellings.
  const days = everyDay("2023-11-28", "2025-02-03");
  const spellings = days.flatMap((day) => [
    day,
    ...(day.endsWith("-01") ? [day.slice(0, 7)] : []),
    ...(day.endsWith("-01-01") ? [day.slice(0, 4)] : []),
  ]);
  const periods = [...new Set(days.flatMap((day) => [day, day.slice(0, 7), day.slice(0, 4)]))];

  const overlaps = (start: string, end: string, from: string, to: string) =>
    start < to && (end === ".." || end > from);

  it("equals their overlap in time", () => {
    const wrong: string[] = [];
    for (const text of periods) {
      const { from, to } = parsePeriod(text)!;
      const [first, after] = [timeOf(from), timeOf(to)];
      for (const date of spellings) {
        // The two comparisons are independent, so every spell of two dates is covered.
        if (overlaps(date, "..", from, to) !== timeOf(date) < after)
          wrong.push(`${date}/.. ${text}`);
        if (overlaps("..", date, from, to) !== timeOf(date) > first)
          wrong.push(`../${date} ${text}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("works at the ends of the calendar", () => {
    expect(parsePeriod("0001")).toEqual({ from: "0001-01-01", to: "0002" });
    expect(parsePeriod("9998-12-31")).toEqual({ from: "9998-12-31", to: "9999" });
    expect(overlaps("9998-12", exclusiveEnd("9998-12"), "9998-12-31", "9999")).toBe(true);
  });
});

function timeOf(date: string): number {
  return Date.parse(date);
}

function everyDay(first: string, last: string): string[] {
  const days: string[] = [];
  for (let time = timeOf(first); time <= timeOf(last); time += 86_400_000) {
    days.push(new Date(time).toISOString().slice(0, 10));
  }
  return days;
}
