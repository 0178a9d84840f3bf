import type { Catalogue } from "./catalogue.ts";
import type { RelationRow } from "./relations.ts";

/**
 * Conditions on the relations of a path beside the relation filter; absent ones match everything.
 */
export interface Passage {
  /** Allowed kinds of the actors on a path. */
  kinds?: readonly string[] | undefined;
  /** Actors that are allowed regardless of their kind, such as the ends of the path. */
  also: readonly string[];
  /** Actors that a path must not pass through. */
  without?: readonly string[] | undefined;
  /** True to include relations that only background claims support. */
  background: boolean;
  /** From 0 to 1. */
  minIntensity: number;
  /** Minimum number of sources of a relation. */
  minSources: number;
  /** True to include only relations that another claim contradicts. */
  disputedOnly: boolean;
}

/** Conditions that every relation meets. */
export const EVERYWHERE: Passage = {
  also: [],
  background: true,
  minIntensity: 0,
  minSources: 0,
  disputedOnly: false,
};

/** Returns the conditions as parameters of queries. */
export function passageParameters(passage: Passage) {
  return {
    kinds: passage.kinds ? [...passage.kinds] : null,
    also: [...passage.also],
    without: [...(passage.without ?? [])],
    background: passage.background,
    disputed: passage.disputedOnly,
    minIntensity: passage.minIntensity,
    minSources: passage.minSources,
  };
}

/** Returns the relations that a path may use. */
export function passable(
  rows: readonly RelationRow[],
  catalogue: Catalogue,
  { kinds, also, without, background, minIntensity, minSources, disputedOnly }: Passage,
): RelationRow[] {
  const exempt = new Set(also);
  const excluded = new Set(without);
  const open = (actor: string) =>
    !excluded.has(actor) &&
    (!kinds || exempt.has(actor) || kinds.includes(catalogue.actors.get(actor)?.kind ?? ""));
  return rows.filter(
    (row) =>
      open(row.subject) &&
      open(row.object) &&
      (background || !row.background) &&
      row.intensity >= minIntensity &&
      row.sourceCount >= minSources &&
      (!disputedOnly || row.disputed),
  );
}
