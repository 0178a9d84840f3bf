import type { Model } from "../model.ts";
import type { Arrange } from "./arrangement.ts";
import { camps } from "./camps.ts";
import type { LayoutChoice, LayoutName } from "./choice.ts";
import { circle } from "./circle.ts";
import { planPositions, STRESS_LIMIT, type PlanOptions, type Positions } from "./plan.ts";
import { signedForce } from "./signed-force.ts";
import { signedPairs } from "./signed-pair.ts";
import { tree } from "./tree.ts";

const ARRANGE: Record<Exclude<LayoutName, "stress">, Arrange> = {
  force: signedForce,
  camps,
  circle,
  tree,
};

/** What a layout depends on beside the choice: the same for every layout of a data set. */
export type Shape = Pick<PlanOptions, "coreKinds" | "portrait">;

/**
 * Lays out the whole model as chosen; the same choice and shape give the same places, in a
 * browser, its worker and Node alike. Beyond 1,000 actors signed stress becomes signed force.
 */
export function layOut(model: Model, { name, seed, root }: LayoutChoice, shape: Shape): Positions {
  const large = model.order > STRESS_LIMIT;
  if (name === "stress" && !large) return planPositions(model, { seed, ...shape });
  const arrange = ARRANGE[name === "stress" ? "force" : name];
  if (!large) return planPositions(model, { seed, ...shape }, { arrange, root });
  const actors = model.nodes();
  const pairs = signedPairs(model, actors);
  const places = arrange({ model, actors, pairs, seed, root, portrait: shape.portrait });
  return new Map(actors.map((actor, i) => [actor, { x: places[2 * i]!, y: places[2 * i + 1]! }]));
}
