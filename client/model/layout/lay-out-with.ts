import type { Arrange } from "./arrangement.ts";
import type { LayoutChoice } from "./choice.ts";
import type { LaidGraph } from "./laid-graph.ts";
import { planPositions, STRESS_LIMIT, type PlanOptions, type Positions } from "./plan.ts";
import { signedPairs } from "./signed-pair.ts";

/** What a layout depends on beside the choice: the same for every layout of a data set. */
export type Shape = Pick<PlanOptions, "coreKinds" | "portrait">;

// Found by the name of the file: a list of imports here would be one more to keep for a new layout.
const ARRANGE = import.meta.glob<Arrange>("./*.layout.ts", { eager: true, import: "arrange" });

/** Whether signed force is laid out: beyond 1,000 actors it is in place of signed stress. */
export const usesForce = ({ name }: Pick<LayoutChoice, "name">, actors: number): boolean =>
  name === "force" || (name === "stress" && actors > STRESS_LIMIT);

/**
 * As `layOut`, but given signed force, which is large, by who has it; it may be left out where
 * `usesForce` says that it is not used.
 *
 * @throws Error if it is missing, or the file of the layout
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
  const file = `./${name}.layout.ts`;
  const arrange = forced ? force : name === "stress" ? null : ARRANGE[file];
  if (arrange === undefined) throw new Error(`no layout in ${file}`);
  if (!arrange) return planPositions(model, { seed, ...shape });
  if (model.order <= STRESS_LIMIT)
    return planPositions(model, { seed, ...shape }, { arrange, root });
  const actors = model.nodes();
  const pairs = signedPairs(model, actors);
  const places = arrange({ model, actors, pairs, seed, root, portrait: shape.portrait });
  return new Map(actors.map((actor, i) => [actor, { x: places[2 * i]!, y: places[2 * i + 1]! }]));
}
