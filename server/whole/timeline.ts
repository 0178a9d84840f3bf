import { truncated } from "../../domain/dates/calendar.ts";
import { compareDates } from "../../domain/dates/date-key.ts";
import { type Sign, nameOfSign } from "../../domain/sign.ts";
import type { Timeline } from "../../domain/contract/timeline.ts";
import type { Ask } from "../query/ask.ts";
import { keptByVersion, type Version } from "./kept.ts";

/** A row of cypher/queries/timeline. */
export interface TimelineRow {
  /** A month, or a year if no more is known; null if nothing is. */
  month: string | null;
  sign: Sign;
  count: number;
  background: number;
  /** Of sign × intensity. */
  sum: number;
}

type Signs = Timeline["undated"];

const months = keptByVersion((ask: Ask) => ask<TimelineRow>("timeline"));

/**
 * Counts claims by the year or month in which they begin. A claim dated only to its year gets a
 * bucket of that year even among months, since its month is unknown. Rejects with StoreError.
 */
export async function timeline(
  ask: Ask,
  version: Version,
  bucket: Timeline["bucket"],
): Promise<Timeline> {
  const undated = nothing();
  const buckets = new Map<string, Signs>();
  for (const { month, sign, count, background, sum } of await months(ask, version)) {
    const from = month !== null && bucket === "year" ? truncated(month, "year") : month;
    const signs = from === null ? undated : (buckets.get(from) ?? nothing());
    if (from !== null) buckets.set(from, signs);
    const known = signs[nameOfSign(sign)];
    known.count += count;
    known.background += background;
    known.sum += sum;
  }
  const ordered = [...buckets].sort(([a], [b]) => compareDates(a, b));
  return {
    bucket,
    buckets: ordered.map(([from, signs]) => ({ from, ...rounded(signs) })),
    undated: rounded(undated),
  };
}

function nothing(): Signs {
  const none = () => ({ count: 0, background: 0, sum: 0 });
  return { cooperation: none(), friction: none(), neutral: none() };
}

/** Takes away what sums of fractions leave behind. */
function rounded({ cooperation, friction, neutral }: Signs): Signs {
  const round = ({ count, background, sum }: Signs["neutral"]) => ({
    ...{ count, background },
    sum: Math.round(sum * 1e6) / 1e6,
  });
  return { cooperation: round(cooperation), friction: round(friction), neutral: round(neutral) };
}
