import type { Sign } from "../../domain/sign.ts";
import type { Paths } from "../../domain/contract/paths.ts";
import { actorRef, type Catalogue } from "./catalogue.ts";
import { adjacency, within } from "./adjacency.ts";
import { relationOf, type RelationRow } from "./relations.ts";

/** Maximum number of paths. */
const LIMIT = 100;

/**
 * Finds all shortest paths between two actors along the given relations, ignoring direction: a
 * breadth-first search from the end yields distances, and every path whose distance falls by one at
 * each hop is a shortest one. The sign of a path is the product of its hops' signs (Heider 1946:
 * the enemy of an enemy is a friend).
 */
export function shortestPaths(
  rows: readonly RelationRow[],
  catalogue: Catalogue,
  start: string,
  end: string,
  maxHops: number,
): Paths {
  const neighbours = adjacency(rows);
  const distance = within(neighbours, end, maxHops);
  const hops = distance.get(start) ?? null;
  const found: string[][] = [];
  let truncated = false;
  const walk = (path: string[], remaining: number): void => {
    const last = path[path.length - 1] ?? start;
    if (remaining === 0) {
      if (found.length === LIMIT) truncated = true;
      else found.push(path);
      return;
    }
    for (const next of [...(neighbours.get(last) ?? [])].sort())
      if (!truncated && distance.get(next) === remaining - 1) walk([...path, next], remaining - 1);
  };
  if (hops !== null) walk([start], hops);

  const between = new Map<string, RelationRow[]>();
  for (const row of rows) {
    const key = pairKey(row.subject, row.object);
    between.set(key, [...(between.get(key) ?? []), row]);
  }
  return {
    start: actorRef(catalogue, start),
    end: actorRef(catalogue, end),
    hops,
    truncated,
    paths: found.map((actors) => {
      const steps = actors
        .slice(1)
        .map((actor, i) => between.get(pairKey(actors[i] ?? start, actor)) ?? []);
      return {
        actors: actors.map((id) => actorRef(catalogue, id)),
        relations: steps.map((step) => step.map((row) => relationOf(row, catalogue))),
        sign: steps.map(hopSign).reduce<Sign>((a, b) => (a * b + 0) as Sign, 1),
      };
    }),
  };
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** The sign of a hop: that of its relations, 0 where they disagree. */
function hopSign(rows: readonly RelationRow[]): Sign {
  const signs = new Set(rows.map((row) => row.sign).filter((sign) => sign !== 0));
  const [only] = signs;
  return signs.size === 1 && only !== undefined ? only : 0;
}
