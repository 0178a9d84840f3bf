import { count, numberText } from "../../model/text/words.ts";
import type { QueryRun } from "../run/run.ts";

const CHANGES: Record<string, string> = {
  nodesCreated: "nodes created",
  nodesDeleted: "nodes deleted",
  relationshipsCreated: "relationships created",
  relationshipsDeleted: "relationships deleted",
  propertiesSet: "properties set",
  labelsAdded: "labels added",
  labelsRemoved: "labels removed",
  indexesAdded: "indexes added",
  indexesRemoved: "indexes removed",
  constraintsAdded: "constraints added",
  constraintsRemoved: "constraints removed",
};

/** What a statement changed: "2 nodes created". */
export function changes(counters: Readonly<Record<string, number | boolean>>): string[] {
  return Object.entries(CHANGES).flatMap(([name, words]) => {
    const changed = Number(counters[name] ?? 0);
    return changed > 0 ? [`${numberText(changed)} ${words}`] : [];
  });
}

/** "12 ms", "1.25 s". */
export function milliseconds(time: number): string {
  return time < 1000 ? `${Math.round(time)} ms` : `${(time / 1000).toFixed(2)} s`;
}

type RunFacts = Pick<QueryRun, "state" | "rows" | "truncated" | "times" | "elapsed" | "summary">;

/** How far a run is, in one line. */
export function runWords({ state, rows, truncated, times, elapsed, summary }: RunFacts): string {
  const parts = [
    count(rows.length, "row"),
    ...(truncated ? ["more were not fetched"] : []),
    ...changes(summary?.counters ?? {}),
    ...(times.firstRow === undefined ? [] : [`first after ${milliseconds(times.firstRow)}`]),
    `${state === "running" ? "running for" : "in all"} ${milliseconds(elapsed)}`,
  ];
  if (state === "cancelled") parts.unshift("cancelled");
  if (state === "failed") parts.unshift("failed");
  return parts.join(" · ");
}
