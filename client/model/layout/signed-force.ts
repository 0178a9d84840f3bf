import DEFAULTS from "graphology-layout-forceatlas2/defaults.js";
import iterate from "graphology-layout-forceatlas2/iterate.js";
import type { Arrange } from "./arrangement.ts";
import { forceMatrices, placesOf } from "./force-matrices.ts";
import { orient } from "./orientation.ts";
import { toMap } from "./plan.ts";
import { seededStart } from "./seeded-start.ts";
import { transposed } from "./points.ts";

// As many steps as take a few seconds for the largest graphs that are drawn.
const WORK = 600_000;
const STEPS = { least: 60, most: 600 };

/**
 * ForceAtlas2 in so many steps that the same start ends at the same places, whatever the machine.
 * Its steps work on plain arrays, so no graph is built for them and a worker loads none.
 */
export const signedForce: Arrange = ({ actors, pairs, seed, portrait }) => {
  const n = actors.length;
  const { nodes, edges } = forceMatrices(seededStart(n, seed), pairs);
  const steps = Math.round(Math.min(STEPS.most, Math.max(STEPS.least, WORK / (n || 1))));
  const settings = {
    ...DEFAULTS,
    barnesHutOptimize: n > 500,
    edgeWeightInfluence: 1,
    gravity: 0.5,
    slowDown: 4,
  };
  for (let step = 0; step < steps; step += 1) iterate(settings, nodes, edges);
  const oriented = orient(placesOf(nodes), pairs);
  return toMap(portrait ? transposed(oriented) : oriented, portrait);
};
