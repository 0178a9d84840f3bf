import type { Bundle } from "./bundle.ts";
import type { Change, Comparison } from "./compare.ts";
import type { FilterResult } from "./apply-filter.ts";

/** The parts of a drawing that are present at the chosen time, or at either of two. */
export interface Presence {
  /** Bundles as they are then, by id; null: all are there, and as they were drawn */
  bundles: ReadonlyMap<string, Bundle> | null;
  /** Actors without a relation then */
  quiet: ReadonlySet<string>;
  /** Changes of bundles and relations between two times; null if none are compared */
  changes: ReadonlyMap<string, Change> | null;
}

/** Returns the presence of admitted bundles, given the result of the filter. */
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
