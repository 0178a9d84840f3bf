import type { Bundle } from "./bundle.ts";
import type { Change, Comparison } from "./compare.ts";
import type { FilterResult } from "./apply-filter.ts";

/** What of a drawing is there at the chosen time, or at either of two. */
export interface Presence {
  /** Bundles as they are then, by id; null: all are there, and as they were drawn */
  bundles: ReadonlyMap<string, Bundle> | null;
  /** Actors without a relation then */
  quiet: ReadonlySet<string>;
  /** What became of a bundle or relation between two times; null when none are compared */
  changes: ReadonlyMap<string, Change> | null;
}

/** What is seen of the bundles that a filter admits, given what is shown of them. */
export function presenceOf(
  admitted: readonly Bundle[],
  shown: FilterResult,
  comparison: Comparison | null,
): Presence {
  const { quiet } = shown;
  // A bundle of which a part holds is another one than was admitted, even if none is absent.
  const all = shown.bundles === admitted && comparison === null;
  const bundles = all ? null : new Map(shown.bundles.map((bundle) => [bundle.id, bundle]));
  if (!comparison) return { bundles, quiet, changes: null };
  const changes = new Map<string, Change>(comparison.relations);
  for (const { id, change } of comparison.bundles) changes.set(id, change);
  return { bundles, quiet, changes };
}
