import { camps } from "./camps.ts";
import type { Arrange } from "./arrangement.ts";
import type { LayoutChoice, LayoutName } from "./choice.ts";
import { circle } from "./circle.ts";
import type { LaidGraph } from "./laid-graph.ts";
import { planPositions, STRESS_LIMIT, type PlanOptions, type Positions } from "./plan.ts";
import { signedPairs } from "./signed-pair.ts";
import { rings } from "./rings.ts";
import { tree } from "./tree.ts";

/** What a layout depends on beside the choice: the same for every layout of a data set. */
export type Shape = Pick<PlanOptions, "coreKinds" | "portrait">;

const ARRANGE: Record<Exclude<LayoutName, "stress" | "force">, Arrange> = {
  camps,
  circle,
  rings,
  tree,
};

/** Whether signed force is laid out: beyond 1,000 actors it is in place of signed stress. */
export const usesForce = ({ name }: Pick<LayoutChoice, "name">, actors: number): boolean =>
  name === "force" || (name === "stress" && actors > STRESS_LIMIT);

/**
 * As `layOut`, but given signed force, which is large, by who has it; it may be left out where
 * `usesForce` says that it is not used.
 *
 * @throws Error when it is missing
 */
export function layOutWith(
  force: Arrange | null,
  model: LaidGraph,
  choice: LayoutChoice,
  shape: Shape,
): Positions {
  const { name, seed, root } = choice;
  const forced = usesForce(choice, model.order);
  if (forced && !force) throw new Error("signed force is missing");
  const arrange = forced ? force : name === "stress" || name === "force" ? null : ARRANGE[name];
  if (!arrange) return planPositions(model, { seed, ...shape });
  if (model.order <= STRESS_LIMIT)
    return planPositions(model, { seed, ...shape }, { arrange, root });
  const actors = model.nodes();
  const pairs = signedPairs(model, actors);
  const places = arrange({ model, actors, pairs, seed, root, portrait: shape.portrait });
  return new Map(actors.map((actor, i) => [actor, { x: places[2 * i]!, y: places[2 * i + 1]! }]));
}
