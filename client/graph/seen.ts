import type { Bundle } from "./bundle.ts";
import type { Change, Comparison } from "./compare.ts";
import type { Shown } from "./shown.ts";

/** What of a drawing is there at the chosen time, or at either of two. */
export interface Seen {
  /** Bundles as they are then, by id; null: all are there, and as they were drawn */
  bundles: ReadonlyMap<string, Bundle> | null;
  /** Actors without a relation then */
  quiet: ReadonlySet<string>;
  /** What became of a bundle or relation between two times; null when none are compared */
  changes: ReadonlyMap<string, Change> | null;
}

/** What is seen of what a filter admits, given what is shown of it. */
export function seenOf(shown: Shown, comparison: Comparison | null): Seen {
  const { quiet, absent } = shown;
  const all = absent.length === 0 && quiet.size === 0 && comparison === null;
  const bundles = all ? null : new Map(shown.bundles.map((bundle) => [bundle.id, bundle]));
  if (!comparison) return { bundles, quiet, changes: null };
  const changes = new Map<string, Change>(comparison.relations);
  for (const { id, change } of comparison.bundles) changes.set(id, change);
  return { bundles, quiet, changes };
}
