import type { Arrange } from "./arrangement.ts";
import { LAYOUT_WORDS, type LayoutChoice } from "./choice.ts";
import type { LayoutGraph } from "./layout-graph.ts";
import { planPositions, STRESS_LIMIT, type Positions, type Shape } from "./plan.ts";
import { signedForce } from "./signed-force.ts";
import { signedPairs } from "./signed-pair.ts";
import { pointAt } from "./points.ts";

// Found by the name of the file: a list of imports here would be one more to keep for a new layout.
const ARRANGE = import.meta.glob<Arrange>("./*.layout.ts", { eager: true, import: "arrange" });

/**
 * Lays out the whole model as chosen; the same choice and shape give the same places, in a
 * browser, its worker and Node alike. Beyond 1,000 actors signed stress becomes signed force.
 *
 * @throws Error if there is no file of the layout
 */
export function layOut(
  model: LayoutGraph,
  { name, seed, root }: LayoutChoice,
  shape: Shape,
): Positions {
  const isLarge = model.order > STRESS_LIMIT;
  if (name === "stress" && !isLarge) return planPositions(model, { seed, ...shape });
  const file = `./${name}.layout.ts`;
  const arrange = name === "stress" || name === "force" ? signedForce : ARRANGE[file];
  if (!arrange) throw new Error(`no layout in ${file}`);
  if (!isLarge && !LAYOUT_WORDS[name].whole)
    return planPositions(model, { seed, ...shape }, { arrange, root });
  const actors = model.nodes();
  const pairs = signedPairs(model, actors);
  const places = arrange({ model, actors, pairs, seed, root, ...shape });
  return new Map(actors.map((actor, i) => [actor, pointAt(places, i)]));
}
