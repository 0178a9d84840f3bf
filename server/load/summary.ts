import type { Pack } from "../pack/pack.ts";
import type { Plan } from "./plan.ts";

/**
 * Result of a load, for people and programs; `rows` counts those of the pack, `seconds` is wall
 * time.
 */
export interface LoadSummary {
  pack: string;
  checksum: string;
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  removed: number;
  seconds: number;
}

/**
 * @param plan the executed plan; null if the store already held the pack
 * @param startedAt start time as of `performance.now()`
 */
export function summaryOf(pack: Pack, plan: Plan | null, startedAt: number): LoadSummary {
  const { sources, predicates, actors, claims } = pack;
  const rows = sources.length + predicates.length + actors.length + claims.length;
  return {
    pack: pack.id,
    checksum: pack.checksum,
    rows,
    created: plan?.created ?? 0,
    updated: plan?.updated ?? 0,
    unchanged: plan?.unchanged ?? rows,
    removed: plan?.removed ?? 0,
    seconds: Math.round(performance.now() - startedAt) / 1000,
  };
}

/** Formats the result of a load as one line. */
export function summaryLine(summary: LoadSummary): string {
  const { pack, rows, created, updated, unchanged, removed, seconds } = summary;
  if (created + updated + removed === 0)
    return `${pack}: nothing changed, ${rows} rows are up to date (${seconds} s)`;
  return (
    `${pack}: ${rows} rows, ${created} created, ${updated} changed, ` +
    `${unchanged} unchanged, ${removed} removed (${seconds} s)`
  );
}
