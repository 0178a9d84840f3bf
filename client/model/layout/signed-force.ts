import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { Arrange } from "./arrangement.ts";
import { orient } from "./orientation.ts";
import { toMap } from "./plan.ts";
import { seededStart } from "./seeded-start.ts";
import { prevailingSign } from "./signed-pair.ts";

const FRICTION_WEIGHT = 0.001;
const NEUTRAL_WEIGHT = 0.3;
// As many steps as take a few seconds for the largest graphs that are drawn.
const WORK = 600_000;
const STEPS = { least: 60, most: 600 };

/**
 * ForceAtlas2 with friction at weight 0.001 (negative weights make it explode), so many steps that
 * the same start ends at the same places, whatever the machine.
 */
export const signedForce: Arrange = ({ actors, pairs, seed, portrait }) => {
  const n = actors.length;
  const start = seededStart(n, seed);
  const graph = new UndirectedGraph<{ x: number; y: number }, { weight: number }>();
  for (const i of actors.keys()) graph.addNode(i, { x: start[2 * i]!, y: start[2 * i + 1]! });
  for (const pair of pairs) {
    const sign = prevailingSign(pair);
    const weight = sign > 0 ? 1 : sign < 0 ? FRICTION_WEIGHT : NEUTRAL_WEIGHT;
    graph.addEdge(pair.a, pair.b, { weight });
  }
  const iterations = Math.round(Math.min(STEPS.most, Math.max(STEPS.least, WORK / (n || 1))));
  forceAtlas2.assign(graph, {
    iterations,
    settings: {
      barnesHutOptimize: n > 500,
      edgeWeightInfluence: 1,
      gravity: 0.5,
      slowDown: 4,
    },
  });
  const places = new Float64Array(2 * n);
  graph.forEachNode((key, { x, y }) => {
    places[2 * Number(key)] = x;
    places[2 * Number(key) + 1] = y;
  });
  const oriented = orient(places, pairs);
  return toMap(portrait ? oriented.map((_, k) => oriented[k ^ 1]!) : oriented, portrait);
};
