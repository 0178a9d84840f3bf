import type { Shown } from "../../../domain/analysis/measures/measured-graph.ts";
import type { Groups } from "./matrix-groups.ts";

/** The ways to order rows and columns, in the order of menus. */
export const MATRIX_ORDERS = ["camp", "community", "name", "degree"] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

const words = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** Returns the number of others that each actor has a relation with. */
function degrees({ actors, relations }: Shown): Map<string, number> {
  const others = new Map(actors.map((actor) => [actor, new Set<string>()]));
  for (const { from, to } of relations) {
    if (from === to) continue;
    others.get(from)?.add(to);
    others.get(to)?.add(from);
  }
  return new Map([...others].map(([actor, some]) => [actor, some.size]));
}

/** Returns the actors by the number of their group, those in none last, and in a group by name. */
export function byGroup(
  actors: Iterable<string>,
  groups: Groups,
  nameOf: (actor: string) => string,
): string[] {
  return sorted(actors, (actor) => groups.get(actor) ?? Infinity, nameOf);
}

/** Returns the actors from the highest degree to the lowest, of the same degree by name. */
export function byDegree(shown: Shown, nameOf: (actor: string) => string): string[] {
  const degree = degrees(shown);
  return sorted(shown.actors, (actor) => -(degree.get(actor) ?? 0), nameOf);
}

export const byName = (actors: Iterable<string>, nameOf: (actor: string) => string): string[] =>
  sorted(actors, () => 0, nameOf);

function sorted(
  actors: Iterable<string>,
  rank: (actor: string) => number,
  nameOf: (actor: string) => string,
): string[] {
  return [...actors]
    .map((actor) => ({ actor, rank: rank(actor), name: nameOf(actor) }))
    .sort((a, b) => (a.rank === b.rank ? words.compare(a.name, b.name) : a.rank < b.rank ? -1 : 1))
    .map(({ actor }) => actor);
}
