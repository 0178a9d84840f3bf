import { msg, plural } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";
import type { QueryRun } from "../run/run.ts";

const CHANGES: Record<string, string> = {
  nodesCreated: msg("nodes created"),
  nodesDeleted: msg("nodes deleted"),
  relationshipsCreated: msg("relationships created"),
  relationshipsDeleted: msg("relationships deleted"),
  propertiesSet: msg("properties set"),
  labelsAdded: msg("labels added"),
  labelsRemoved: msg("labels removed"),
  indexesAdded: msg("indexes added"),
  indexesRemoved: msg("indexes removed"),
  constraintsAdded: msg("constraints added"),
  constraintsRemoved: msg("constraints removed"),
};

/** Returns the changes of a statement in words: "2 nodes created". */
export function changes(counters: Readonly<Record<string, number | boolean>>): string[] {
  return Object.entries(CHANGES).flatMap(([name, words]) => {
    const changed = Number(counters[name] ?? 0);
    return changed > 0 ? [`${numberText(changed)} ${words}`] : [];
  });
}

/** "12 ms", "1.25 s". */
export function milliseconds(time: number): string {
  return time < 1000 ? msg(`${Math.round(time)} ms`) : msg(`${(time / 1000).toFixed(2)} s`);
}

type RunFacts = Pick<
  QueryRun,
  "state" | "rows" | "released" | "truncated" | "times" | "elapsed" | "summary"
>;

/** Returns the progress of a run in one line. */
export function runWords(run: RunFacts): string {
  const { state, rows, released, truncated, times, elapsed, summary } = run;
  const parts = [
    plural(rows.length + released, { one: "# row", other: "# rows" }),
    ...(truncated ? [msg("more were not fetched")] : []),
    ...changes(summary?.counters ?? {}),
    ...(times.firstRow === undefined ? [] : [msg(`first after ${milliseconds(times.firstRow)}`)]),
    state === "running"
      ? msg(`running for ${milliseconds(elapsed)}`)
      : msg(`in all ${milliseconds(elapsed)}`),
  ];
  if (state === "cancelled") parts.unshift(msg("cancelled"));
  if (state === "failed") parts.unshift(msg("failed"));
  return parts.join(" · ");
}
