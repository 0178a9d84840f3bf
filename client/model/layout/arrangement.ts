import type { LayoutGraph } from "./layout-graph.ts";
import type { SignedPair } from "./signed-pair.ts";
import { addAt } from "../at.ts";

/** Actors that are laid out together. */
export interface LayoutInput {
  model: LayoutGraph;
  actors: readonly string[];
  /** The relations between them, by their index in `actors` */
  pairs: readonly SignedPair[];
}

/** The actors that are laid out first and alone. */
export interface Core extends LayoutInput {
  seed: number;
  portrait: boolean;
  /** The actor that rings lie around or a tree grows from; null: the one with the most relations */
  root: string | null;
  /** Kinds of the first view; null: all */
  coreKinds: readonly string[] | null;
}

/** Gives x, y per actor in px of the map, y downwards; names may still cover each other. */
export type Arrange = (core: Core) => Float64Array;

/** Returns the number of others that each actor has a relation with. */
export function degreesOf({ actors, pairs }: Pick<LayoutInput, "actors" | "pairs">): number[] {
  const degrees = actors.map(() => 0);
  for (const { a, b } of pairs) {
    addAt(degrees, a, 1);
    addAt(degrees, b, 1);
  }
  return degrees;
}

/**
 * Returns the index of the actor with the most relations, the first of several; −1 without actors.
 */
export function busiest(core: Pick<LayoutInput, "actors" | "pairs">): number {
  const degrees = degreesOf(core);
  return degrees.indexOf(degrees.reduce((most, degree) => Math.max(most, degree), 0));
}
