import type { LayoutChoice } from "./choice.ts";
import type { LaidGraph } from "./laid-graph.ts";
import { layOutWith, type Shape } from "./lay-out-with.ts";
import type { Positions } from "./plan.ts";
import { signedForce } from "./signed-force.ts";

/**
 * Lays out the whole model as chosen; the same choice and shape give the same places, in a
 * browser, its worker and Node alike. Beyond 1,000 actors signed stress becomes signed force.
 */
export const layOut = (model: LaidGraph, choice: LayoutChoice, shape: Shape): Positions =>
  layOutWith(signedForce, model, choice, shape);
