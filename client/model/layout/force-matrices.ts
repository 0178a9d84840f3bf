import { prevailingSign, type SignedPair } from "./signed-pair.ts";
import { addAt, float32At } from "../at.ts";
import { xAt, yAt } from "./points.ts";

/** Friction pulls a little: negative weights make ForceAtlas2 explode. */
const FRICTION_WEIGHT = 0.001;
const NEUTRAL_WEIGHT = 0.3;

// Fields of a row in the arrays that a step of ForceAtlas2 reads and writes.
const NODE = { x: 0, y: 1, mass: 6, convergence: 7, size: 8, fields: 10 };
const EDGE_FIELDS = 3;

/** Actors and pairs in the form of graphology's ForceAtlas2. */
export interface ForceMatrices {
  nodes: Float32Array;
  edges: Float32Array;
}

/**
 * Writes actors and the pairs between them in the form of ForceAtlas2.
 * @param start x, y of each actor
 */
export function forceMatrices(start: Float64Array, pairs: readonly SignedPair[]): ForceMatrices {
  const nodes = new Float32Array((start.length / 2) * NODE.fields);
  for (let row = 0, actor = 0; row < nodes.length; row += NODE.fields, actor += 1) {
    nodes[row + NODE.x] = xAt(start, actor);
    nodes[row + NODE.y] = yAt(start, actor);
    nodes[row + NODE.mass] = nodes[row + NODE.convergence] = nodes[row + NODE.size] = 1;
  }
  const edges = new Float32Array(pairs.length * EDGE_FIELDS);
  pairs.forEach((pair, i) => {
    const [from, to] = [pair.a * NODE.fields, pair.b * NODE.fields];
    const sign = prevailingSign(pair);
    const weight = sign > 0 ? 1 : sign < 0 ? FRICTION_WEIGHT : NEUTRAL_WEIGHT;
    addAt(nodes, from + NODE.mass, weight);
    addAt(nodes, to + NODE.mass, weight);
    edges.set([from, to, weight], i * EDGE_FIELDS);
  });
  return { nodes, edges };
}

/** Gives x, y of each actor. */
export function placesOf(nodes: Float32Array): Float64Array {
  const places = new Float64Array((nodes.length / NODE.fields) * 2);
  for (let row = 0, k = 0; row < nodes.length; row += NODE.fields, k += 2) {
    places[k] = float32At(nodes, row + NODE.x);
    places[k + 1] = float32At(nodes, row + NODE.y);
  }
  return places;
}
