import type { LoadSummary } from "./load.ts";

/** What a load did, in one line for people. */
export function summaryLine(summary: LoadSummary): string {
  const { pack, rows, created, updated, unchanged, removed, seconds } = summary;
  if (created + updated + removed === 0)
    return `${pack}: nothing changed, ${rows} rows are as they were (${seconds} s)`;
  return (
    `${pack}: ${rows} rows, ${created} created, ${updated} changed, ` +
    `${unchanged} unchanged, ${removed} removed (${seconds} s)`
  );
}
