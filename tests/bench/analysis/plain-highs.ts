import type { SignedGraph } from "../../../domain/analysis/balance/signed-graph.ts";
import type { Program, Row, Solver } from "../../../domain/analysis/balance/solver.ts";
import { neighbourList } from "../../../domain/analysis/balance/neighbour-list.ts";
import { unbalancedTriangles } from "../../../domain/analysis/balance/unbalanced-triangles.ts";
import { weightedPairs } from "../../../domain/analysis/balance/weighted-pairs.ts";

/**
 * Solves the 0/1 model of Aref, Mason and Wilson (2020) as it stands: a column an actor, one a pair,
 * a row for each unbalanced triangle, the actor with most pairs fixed; nothing reduced, no start.
 */
export function plainHighs(graph: SignedGraph, solver: Solver): number {
  const pairs = weightedPairs(graph, false);
  const size = graph.actors.length;
  const list = neighbourList(size, pairs);
  let fixed = 0;
  for (let i = 1; i < size; i++)
    if (list.start[i + 1]! - list.start[i]! > list.start[fixed + 1]! - list.start[fixed]!)
      fixed = i;
  const triangles = unbalancedTriangles(list, Infinity).map((triangle): Row => ({
    columns: triangle.map((pair) => size + pair),
    values: [1, 1, 1],
    least: 1,
  }));
  const links = pairs.flatMap(({ a, b, signed }, i): Row[] => {
    const columns = [size + i, a, b];
    const values =
      signed > 0
        ? [
            [1, -1, 1],
            [1, 1, -1],
          ]
        : [
            [1, -1, -1],
            [1, 1, 1],
          ];
    const least = signed > 0 ? [0, 0] : [-1, 1];
    return values.map((row, which) => ({ columns, values: row, least: least[which]! }));
  });
  const all = [...graph.actors, ...pairs];
  const program: Program = {
    cost: all.map((_, i) => (i < size ? 0 : 1)),
    lower: all.map(() => 0),
    upper: all.map((_, i) => (i === fixed ? 0 : 1)),
    whole: [...graph.actors.keys()],
    rows: [...links, ...triangles],
  };
  const held = solver.hold(program);
  try {
    return Math.round(held.solve(300, () => false).bound);
  } finally {
    held.close();
  }
}
