import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { seededStart } from "../../../client/model/layout/seeded-start.ts";
import type { SignedPair } from "../../../client/model/layout/signed-pair.ts";

/** Steps that ForceAtlas2 takes here until its picture of some hundred actors rests. */
export const PLAIN_STEPS = 500;

/** ForceAtlas2 as it comes, blind to signs: x, y per actor. */
export function plainForce(n: number, pairs: readonly SignedPair[], seed: number): Float64Array {
  const start = seededStart(n, seed);
  const graph = new UndirectedGraph<{ x: number; y: number }>();
  for (let i = 0; i < n; i += 1) graph.addNode(i, { x: start[2 * i]!, y: start[2 * i + 1]! });
  for (const { a, b } of pairs) graph.mergeEdge(a, b);
  const settings = forceAtlas2.inferSettings(graph);
  forceAtlas2.assign(graph, { iterations: PLAIN_STEPS, settings });
  const positions = new Float64Array(2 * n);
  graph.forEachNode((key, { x, y }) => positions.set([x, y], 2 * Number(key)));
  return positions;
}
