import { fold } from "../../domain/folded-text.ts";
import type { GraphIndex } from "../model/graph/graph-index.ts";

/**
 * Returns the actor that a text means: by its whole name or an alias, else the first that begins
 * with it. Case, diacritics and ligatures do not matter.
 */
export function findActor(graphIndex: GraphIndex, text: string): string | null {
  const wanted = fold(text.trim());
  if (wanted === "") return null;
  const actors = [...graphIndex.actors.values()];
  const namesOf = ({ name, short, aliases }: (typeof actors)[0]) => [name, short, ...aliases];
  const by = (fits: (name: string) => boolean) =>
    actors.find((actor) => namesOf(actor).some((name) => fits(fold(name))));
  const found = by((name) => name === wanted) ?? by((name) => name.startsWith(wanted));
  return found?.id ?? null;
}
