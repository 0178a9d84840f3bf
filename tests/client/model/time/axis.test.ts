import { describe, expect, it } from "vitest";
import { pan, reveal, scaleOf, ticksOf, within, zoom } from "../../../../client/model/time/axis.ts";
import { labelsOf } from "../../../../client/features/time/chart-axis.ts";
import { monthOf } from "../../../../client/model/time/month.ts";

const years = (first: number, last: number) => ({ first: first * 12, last: last * 12 + 11 });
const whole = years(1990, 2025);

describe("scaleOf(range, width)", () => {
  it("finds a month where it lies", () => {
    const scale = scaleOf(years(2000, 2009), 600);
    expect([scale.step, scale.x(monthOf("2005-01"))]).toEqual([5, 300]);
    expect(scale.month(304)).toBe(monthOf("2005-01"));
    expect([scale.month(-50), scale.month(900)]).toEqual([2000 * 12, 2009 * 12 + 11]);
  });
});

describe("zoom(range, factor, round, whole)", () => {
  it("keeps the month that it zooms round where it is", () => {
    const round = monthOf("2008-01");
    const near = zoom(whole, 3, round, whole);
    const share = ({ first, last }: typeof whole) => (round - first) / (last - first + 1);
    expect(near.last - near.first + 1).toBe(144);
    expect(share(near)).toBeCloseTo(share(whole), 2);
  });

  it("stays within the whole, and above two years", () => {
    expect(zoom(years(2000, 2009), 0.01, 2005 * 12, whole)).toEqual(whole);
    const nearest = zoom(whole, 1000, whole.last, whole);
    expect(nearest.last - nearest.first + 1).toBe(24);
    expect(nearest.last).toBeLessThanOrEqual(whole.last);
  });
});

describe("pan(range, months, whole) and reveal(range, month, whole)", () => {
  const range = years(2000, 2009);

  it("stop at the ends", () => {
    expect(pan(range, -10_000, whole)).toEqual(years(1990, 1999));
    expect(pan(range, 12, whole)).toEqual(years(2001, 2010));
  });

  it("move only for a month out of sight", () => {
    expect(reveal(range, monthOf("2005"), whole)).toBe(range);
    expect(reveal(range, monthOf("1999-12"), whole).first).toBe(monthOf("1999-12"));
    expect(reveal(range, monthOf("2012-03"), whole).last).toBe(monthOf("2012-03"));
  });
});

describe("within(month, range)", () => {
  it("holds a month in the range", () => {
    expect([0, 24_060, 99_999].map((month) => within(month, whole))).toEqual([
      whole.first,
      24_060,
      whole.last,
    ]);
  });
});

describe("ticksOf(scale)", () => {
  it("writes round years that have room", () => {
    expect(ticksOf(scaleOf(whole, 700)).map(({ text }) => text)).toEqual([
      "1990",
      "1995",
      "2000",
      "2005",
      "2010",
      "2015",
      "2020",
      "2025",
    ]);
  });

  it("lets no two labels overlap, and none stand over an edge, whatever is in sight", () => {
    const width = (text: string) => (text.length > 4 ? 46 : 28);
    const crowded: string[] = [];
    for (const px of [180, 333, 500, 760, 1111, 1600, 2500])
      for (let months = 24; months < 6000; months = Math.ceil(months * 1.13)) {
        const scale = scaleOf({ first: 1890 * 12 + 5, last: 1890 * 12 + 4 + months }, px);
        const boxes = labelsOf(scale, 96).map(({ x, text }) => [
          x - width(text) / 2,
          x + width(text) / 2,
        ]);
        const edges = [[0, 96], ...boxes, [px, px]];
        if (edges.some(([left = 0], i) => i > 0 && left < (edges[i - 1]?.[1] ?? 0)))
          crowded.push(`${months} months in ${px} px`);
      }
    expect(crowded).toEqual([]);
  });

  it("writes months where they have room", () => {
    expect(ticksOf(scaleOf(years(2023, 2024), 600)).map(({ text }) => text)).toEqual([
      "2023",
      "2023-04",
      "2023-07",
      "2023-10",
      "2024",
      "2024-04",
      "2024-07",
      "2024-10",
    ]);
  });
});

describe("ticksOf(scale) before the year 1", () => {
  it("has round years as people count them, and no year 0", () => {
    const range = { first: -500 * 12, last: 450 * 12 };
    const ticks = ticksOf(scaleOf(range, 1000));
    expect(ticks.map(({ text }) => text)).toEqual([
      "500 BC",
      "400 BC",
      "300 BC",
      "200 BC",
      "100 BC",
      "100",
      "200",
      "300",
      "400",
    ]);
    expect(ticks[0]?.month).toBe(-499 * 12);
  });

  it("names single years as they are", () => {
    const range = { first: -2 * 12, last: 2 * 12 + 11 };
    const years = ticksOf(scaleOf(range, 400)).map(({ text }) => text);
    expect(years).toEqual(["3 BC", "2 BC", "1 BC", "1", "2"]);
  });
});
