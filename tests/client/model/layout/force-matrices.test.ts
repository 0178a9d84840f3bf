import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import DEFAULTS from "graphology-layout-forceatlas2/defaults.js";
import iterate from "graphology-layout-forceatlas2/iterate.js";
import { expect, it } from "vitest";
import { forceMatrices, placesOf } from "../../../../client/model/layout/force-matrices.ts";

const START = [0, 0, 1, 2, -3, 1, 4, -4];
const PAIRS = [
  { a: 0, b: 1, cooperation: 1, friction: 0, neutral: 0 },
  { a: 1, b: 2, cooperation: 0, friction: 2, neutral: 0 },
  { a: 0, b: 3, cooperation: 0, friction: 0, neutral: 1 },
];
const WEIGHTS = [1, 0.001, 0.3];

it("forceMatrices(start, pairs) lays out as ForceAtlas2 lays out the same graph", () => {
  const graph = new UndirectedGraph();
  for (let i = 0; 2 * i < START.length; i += 1)
    graph.addNode(i, { x: START[2 * i], y: START[2 * i + 1] });
  PAIRS.forEach(({ a, b }, i) => graph.addEdge(a, b, { weight: WEIGHTS[i] }));
  forceAtlas2.assign(graph, { iterations: 20, settings: { edgeWeightInfluence: 1 } });

  const { nodes, edges } = forceMatrices(Float64Array.from(START), PAIRS);
  const settings = { ...DEFAULTS, edgeWeightInfluence: 1 };
  for (let step = 0; step < 20; step += 1) iterate(settings, nodes, edges);

  const expected = graph.mapNodes((_, { x, y }: { x?: number; y?: number }) => [x, y]).flat();
  expect([...placesOf(nodes)]).toEqual(expected);
});
