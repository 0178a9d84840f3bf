import type { Actor } from "../../domain/contract/actors.ts";
import type { Links } from "./links.ts";

/** So many are drawn with names; the smallest are one together. */
const MOST_COMMUNITIES = 40;

export interface ActorGroup {
  /** Id of its best-known member. */
  id: string;
  /** Actors as places in the catalogue, with most relations first. */
  members: readonly number[];
}

/** The communities of a data version. */
export interface Communities {
  groups: readonly ActorGroup[];
  /** For each actor in the order of the catalogue, its place among the groups. */
  groupOf: Int32Array;
}

/**
 * Makes communities of the numbers that `groupActors` returns, largest first. Beyond the largest,
 * and with whoever cooperates with nobody, actors are one group at the end.
 */
export function communitiesOf(
  numbers: Int32Array,
  links: Links,
  actors: readonly Pick<Actor, "id">[],
): Communities {
  const degrees = degreesOf(links, actors.length);
  const byNumber = new Map<number, number[]>();
  for (const [actor, number] of numbers.entries()) {
    const known = byNumber.get(number);
    if (known) known.push(actor);
    else byNumber.set(number, [actor]);
  }
  const alone = byNumber.get(-1) ?? [];
  byNumber.delete(-1);
  const bySize = [...byNumber.values()].sort(
    (a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0),
  );
  const rest = [...bySize.splice(MOST_COMMUNITIES - 1).flat(), ...alone];
  const all = rest.length > 0 ? [...bySize, rest] : bySize;
  const groupOf = new Int32Array(actors.length);
  const groups = all.map((members, group) => {
    members.sort((a, b) => (degrees[b] ?? 0) - (degrees[a] ?? 0) || a - b);
    for (const actor of members) groupOf[actor] = group;
    return { id: actors[members[0] ?? 0]?.id ?? "", members };
  });
  return { groups, groupOf };
}

/** Number of relations of each actor. */
function degreesOf({ subjects, objects }: Links, actors: number): Int32Array {
  const degrees = new Int32Array(actors);
  for (const ends of [subjects, objects])
    for (const actor of ends) degrees[actor] = (degrees[actor] ?? 0) + 1;
  return degrees;
}
