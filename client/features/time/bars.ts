import { truncated, unitOf } from "../../../domain/dates/calendar.ts";
import type { Timeline } from "../../../domain/contract/timeline.ts";
import type { Range } from "../../model/time/axis.ts";
import { monthOf, yearOf, type Month } from "../../model/time/month.ts";

/** Claims of one sign that begin in a bar's time; `background` of them rest on the public record. */
export interface Stack {
  count: number;
  background: number;
}

/** The claims that begin in a year or a month: cooperation drawn upwards, friction downwards. */
export interface Bar {
  first: Month;
  months: 1 | 12;
  /** Dated to the year alone, among bars of months */
  vague: boolean;
  cooperation: Stack;
  friction: Stack;
}

type Bucket = Timeline["buckets"][number];

const plus = (a: Stack, b: Stack): Stack => ({
  count: a.count + b.count,
  background: a.background + b.background,
});

/**
 * Returns bars of years or months from buckets of months; a year's claims without a month are
 * separate.
 */
export function barsOf(buckets: readonly Bucket[], unit: "year" | "month"): Bar[] {
  const bars = new Map<string, Bar>();
  for (const { from, cooperation, friction } of buckets) {
    const key = unit === "year" ? truncated(from, "year") : from;
    const known = bars.get(key);
    bars.set(key, {
      first: monthOf(key),
      months: unitOf(key) === "year" ? 12 : 1,
      vague: unit === "month" && unitOf(key) === "year",
      cooperation: known ? plus(known.cooperation, cooperation) : cooperation,
      friction: known ? plus(known.friction, friction) : friction,
    });
  }
  return [...bars.values()].sort((a, b) => a.first - b.first || b.months - a.months);
}

/** Returns the bars without their background claims; those that are nothing without them go. */
export function withoutBackground(bars: readonly Bar[]): Bar[] {
  const solid = ({ count, background }: Stack) => ({ count: count - background, background: 0 });
  return bars
    .map((bar) => ({
      ...bar,
      cooperation: solid(bar.cooperation),
      friction: solid(bar.friction),
    }))
    .filter(({ cooperation, friction }) => cooperation.count + friction.count > 0);
}

/** CSS px that one claim takes, and where the line between the signs runs. */
export interface Heights {
  claim: number;
  middle: number;
}

/** Fits bars and the undated group in so much height, cooperation over the line, friction under. */
export function heightsOf(
  stacks: readonly Pick<Bar, "cooperation" | "friction">[],
  height: number,
): Heights {
  const up = Math.max(1, ...stacks.map(({ cooperation }) => cooperation.count));
  const down = Math.max(1, ...stacks.map(({ friction }) => friction.count));
  const claim = height / (up + down);
  return { claim, middle: up * claim };
}

/** Every year from the first claim to the last, in full. */
export function wholeRange(buckets: readonly Bucket[], now: Month): Range {
  const months = buckets.map(({ from }) => monthOf(from));
  const first = Math.min(now, ...months);
  const last = Math.max(...(months.length > 0 ? months : [now]));
  return { first: first - mod12(first), last: last - mod12(last) + 11 };
}

const mod12 = (month: Month): number => ((month % 12) + 12) % 12;

// So much may lie before what a chart shows first: an old treaty or two do not squeeze the rest.
const EARLY = 0.04;

/** Returns the first month of a chart: the year before which hardly anything began. */
export function firstRange(buckets: readonly Bucket[], whole: Range): Range {
  const bars = barsOf(buckets, "year");
  const size = ({ cooperation, friction }: Bar) => cooperation.count + friction.count;
  const limit = EARLY * bars.reduce((sum, bar) => sum + size(bar), 0);
  let before = 0;
  for (const bar of bars) {
    before += size(bar);
    if (before > limit) return { first: bar.first, last: whole.last };
  }
  return whole;
}

/** Claims that begin before a month, and the first year in which one does; null: there is none. */
export function earlierThan(
  bars: readonly Bar[],
  month: Month,
): { claims: number; since: number } | null {
  const before = bars.filter(({ first, months }) => first + months <= month);
  const claims = before.reduce((sum, bar) => sum + bar.cooperation.count + bar.friction.count, 0);
  if (claims === 0) return null;
  return { claims, since: yearOf(Math.min(...before.map(({ first }) => first))) };
}
