import { compareDates } from "../../domain/dates/date-key.ts";
import { type Sign, nameOfSign } from "../../domain/sign.ts";
import type { Timeline } from "../../domain/contract/timeline.ts";
import type { Ask } from "./ask.ts";

interface TimelineRow {
  bucket: string | null;
  sign: Sign;
  count: number;
  background: number;
  sum: number;
}

type Signs = Timeline["undated"];

/**
 * Counts claims by the year or month in which they begin. A claim dated only to its year gets a
 * bucket of that year even among months, since its month is unknown. Rejects with StoreError.
 */
export async function timeline(ask: Ask, bucket: Timeline["bucket"]): Promise<Timeline> {
  const rows = await ask<TimelineRow>("timeline", { length: bucket === "year" ? 4 : 7 });
  const undated = nothing();
  const buckets = new Map<string, Signs>();
  for (const row of rows) {
    const signs = row.bucket === null ? undated : (buckets.get(row.bucket) ?? nothing());
    if (row.bucket !== null) buckets.set(row.bucket, signs);
    signs[nameOfSign(row.sign)] = {
      count: row.count,
      background: row.background,
      sum: Math.round(row.sum * 1e6) / 1e6,
    };
  }
  const ordered = [...buckets].sort(([a], [b]) => compareDates(a, b));
  return { bucket, buckets: ordered.map(([from, signs]) => ({ from, ...signs })), undated };
}

function nothing(): Signs {
  const none = () => ({ count: 0, background: 0, sum: 0 });
  return { cooperation: none(), friction: none(), neutral: none() };
}
