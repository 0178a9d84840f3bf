import type { Lens } from "../../domain/lens/lens.ts";
import { guessActors } from "./guess-actors.ts";
import { guessRelations } from "./guess-relations.ts";
import type { Survey } from "./survey.ts";

/**
 * Makes a lens of the schema alone: labels whose nodes are plausible actors, and the types between
 * them with the signs, dates and sources that their names and properties suggest. Returns null if
 * there are no actors.
 *
 * @param title of the graph
 */
export function guessLens({ labels, types }: Survey, title: string): Lens | null {
  const actors = guessActors(labels);
  if (actors.length === 0) return null;
  const relations = guessRelations(types, new Set(actors.map(({ label }) => label)));
  return { title, actors, relations };
}
