import type { Arrange } from "./arrangement.ts";
import { camps } from "./camps.ts";
import type { LayoutChoice, LayoutName } from "./choice.ts";
import { circle } from "./circle.ts";
import type { LaidGraph } from "./laid-graph.ts";
import { planPositions, STRESS_LIMIT, type Positions, type Shape } from "./plan.ts";
import { rings } from "./rings.ts";
import { signedForce } from "./signed-force.ts";
import { signedPairs } from "./signed-pair.ts";
import { tree } from "./tree.ts";

const ARRANGE: Record<Exclude<LayoutName, "stress">, Arrange> = {
  force: signedForce,
  camps,
  circle,
  rings,
  tree,
};

/**
 * Lays out the whole model as chosen; the same choice and shape give the same places, in a
 * browser, its worker and Node alike. Beyond 1,000 actors signed stress becomes signed force.
 */
export function layOut(
  model: LaidGraph,
  { name, seed, root }: LayoutChoice,
  shape: Shape,
): Positions {
  const isLarge = model.order > STRESS_LIMIT;
  const arrange = name !== "stress" ? ARRANGE[name] : isLarge ? signedForce : null;
  if (!arrange) return planPositions(model, { seed, ...shape });
  if (!isLarge) return planPositions(model, { seed, ...shape }, { arrange, root });
  const actors = model.nodes();
  const pairs = signedPairs(model, actors);
  const places = arrange({ model, actors, pairs, seed, root, portrait: shape.portrait });
  return new Map(actors.map((actor, i) => [actor, { x: places[2 * i]!, y: places[2 * i + 1]! }]));
}
