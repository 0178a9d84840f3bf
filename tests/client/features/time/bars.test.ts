import { describe, expect, it } from "vitest";
import {
  barsOf,
  earlierThan,
  firstRange,
  heightsOf,
  wholeRange,
  withoutBackground,
} from "../../../../client/features/time/bars.ts";

const none = { count: 0, background: 0, sum: 0 };
const bucket = (from: string, up: number, down = 0, background = 0) => ({
  from,
  cooperation: { count: up, background, sum: 0 },
  friction: { count: down, background: 0, sum: 0 },
  neutral: none,
});
const buckets = [
  bucket("1949", 1, 0, 1),
  bucket("2023", 1),
  bucket("2023-02", 2, 1, 2),
  bucket("2023-09", 0, 4),
  bucket("2024-03", 20, 2),
];
const text = (bars: ReturnType<typeof barsOf>) =>
  bars.map(({ first, months, vague, cooperation, friction }) => [
    `${Math.floor(first / 12)}-${(first % 12) + 1}`,
    vague ? "vague" : months,
    cooperation.count,
    friction.count,
  ]);

describe("barsOf(buckets, unit)", () => {
  it("sums the months of a year with what is dated to the year alone", () => {
    expect(text(barsOf(buckets, "year"))).toEqual([
      ["1949-1", 12, 1, 0],
      ["2023-1", 12, 3, 5],
      ["2024-1", 12, 20, 2],
    ]);
  });

  it("sets what is dated to the year alone apart from its months", () => {
    expect(text(barsOf(buckets, "month"))).toEqual([
      ["1949-1", "vague", 1, 0],
      ["2023-1", "vague", 1, 0],
      ["2023-2", 1, 2, 1],
      ["2023-9", 1, 0, 4],
      ["2024-3", 1, 20, 2],
    ]);
  });
});

describe("withoutBackground(bars)", () => {
  it("takes background claims away, and bars that are nothing else", () => {
    expect(text(withoutBackground(barsOf(buckets, "month")))).toEqual([
      ["2023-1", "vague", 1, 0],
      ["2023-2", 1, 0, 1],
      ["2023-9", 1, 0, 4],
      ["2024-3", 1, 20, 2],
    ]);
  });
});

describe("heightsOf(stacks, height)", () => {
  it("fits the highest up and the deepest down", () => {
    expect(heightsOf(barsOf(buckets, "year"), 100)).toEqual({ claim: 4, middle: 80 });
  });
});

describe("wholeRange(buckets, now)", () => {
  it("goes from the first year to the last", () => {
    expect(wholeRange(buckets, 2024 * 12)).toEqual({ first: 1949 * 12, last: 2024 * 12 + 11 });
  });

  it("is this year where there is nothing", () => {
    expect(wholeRange([], 2024 * 12)).toEqual({ first: 2024 * 12, last: 2024 * 12 + 11 });
  });
});

describe("firstRange(buckets, whole)", () => {
  it("leaves out the few that began long before", () => {
    expect(firstRange(buckets, wholeRange(buckets, 2024 * 12))).toEqual({
      first: 2023 * 12,
      last: 2024 * 12 + 11,
    });
  });
});

describe("earlierThan(bars, month)", () => {
  const bars = barsOf(
    ["1828", "1914-07", "1991-12"].map((from) => bucket(from, 1)),
    "year",
  );

  it("counts what begins before the left edge, and since when", () => {
    expect(earlierThan(bars, 1990 * 12)).toEqual({ claims: 2, since: 1828 });
    expect(earlierThan(bars, 1914 * 12)).toEqual({ claims: 1, since: 1828 });
    expect(earlierThan(bars, 1828 * 12)).toBeNull();
  });
});
