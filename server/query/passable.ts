import type { Catalogue } from "./catalogue.ts";
import type { RelationRow } from "./relations.ts";

/** What paths may lead along, beside what a filter of relations says; what is left out asks nothing. */
export interface Passage {
  /** Kinds of the actors that a path leads through */
  kinds?: readonly string[] | undefined;
  /** Actors that it may lead through whatever their kind: its two ends among them */
  also: readonly string[];
  /** Actors that it may not lead through */
  without?: readonly string[] | undefined;
  /** Whether relations that rest on background claims alone will do */
  background: boolean;
  /** 0 … 1 */
  minIntensity: number;
  /** Documents that say so, at the least */
  minSources: number;
  /** Only relations that another claim contradicts */
  disputedOnly: boolean;
}

/** The relations that a path may lead along. */
export function passable(
  rows: readonly RelationRow[],
  catalogue: Catalogue,
  { kinds, also, without, background, minIntensity, minSources, disputedOnly }: Passage,
): RelationRow[] {
  const exempt = new Set(also);
  const barred = new Set(without);
  const open = (actor: string) =>
    !barred.has(actor) &&
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
