import { UndirectedGraph } from "graphology";
import { toMap, type Positions } from "../layout/plan.ts";
import { prevailingSign, signedPairs } from "../layout/signed-pair.ts";
import type { Model } from "../model.ts";

const FRICTION_WEIGHT = 0.001;
const NEUTRAL_WEIGHT = 0.3;
const RUN_MS = 6000;

/**
 * Lays out a graph too large for stress by ForceAtlas2 in its worker, friction at weight 0.001
 * (negative weights make it explode). Ends after 6 s, or with null when `signal` aborts.
 * @param start where the actors stand now
 */
export async function layOutLarge(
  model: Model,
  start: Positions,
  portrait: boolean,
  signal: AbortSignal,
): Promise<Positions | null> {
  const { default: ForceAtlas2 } = await import("graphology-layout-forceatlas2/worker");
  if (signal.aborted) return null;
  const actors = model.nodes();
  const graph = new UndirectedGraph<{ x: number; y: number }, { weight: number }>();
  for (const actor of actors) graph.addNode(actor, { ...start.get(actor)! });
  for (const pair of signedPairs(model, actors)) {
    const sign = prevailingSign(pair);
    const weight = sign > 0 ? 1 : sign < 0 ? FRICTION_WEIGHT : NEUTRAL_WEIGHT;
    graph.addEdge(actors[pair.a]!, actors[pair.b]!, { weight });
  }
  const layout = new ForceAtlas2(graph, {
    settings: { barnesHutOptimize: true, edgeWeightInfluence: 1, gravity: 0.5, slowDown: 4 },
  });
  layout.start();
  await new Promise<void>((done) => {
    const timer = setTimeout(done, RUN_MS);
    signal.addEventListener("abort", () => (clearTimeout(timer), done()));
  });
  layout.kill();
  if (signal.aborted) return null;
  const places = actors.flatMap((actor) => {
    const { x, y } = graph.getNodeAttributes(actor);
    return [x, y];
  });
  const flat = toMap(new Float64Array(places), portrait);
  return new Map(actors.map((actor, i) => [actor, { x: flat[2 * i]!, y: flat[2 * i + 1]! }]));
}
