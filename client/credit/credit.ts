import type { Sight } from "../graph/sight.ts";
import { count } from "../page/words.ts";

/** A document by its id and title. */
export interface Titled {
  id: string;
  title: string;
}

/** Who says what is shown, and under which licence. */
export interface Credit {
  /** Titles of the documents that state what is shown; the id of one without a title */
  sources: readonly string[];
  /** Name of the licence; "": none is known */
  licence: string;
}

/** A licence may go on about what it covers; its first sentence names it. */
export const licenceName = (licence: string): string =>
  (licence.split(/\.(?:\s|$)/)[0] ?? "").trim();

/** Ids of the documents that state the relations shown, in no particular order. */
export function usedSources({ model, shown }: Pick<Sight, "model" | "shown">): Set<string> {
  const used = new Set<string>();
  for (const { relations } of shown.bundles)
    for (const id of relations)
      for (const source of model.getEdgeAttribute(id, "sources")) used.add(source);
  return used;
}

/** The credit of what a view shows; none of its documents is left out, known by a title or not. */
export function creditOf(
  sight: Pick<Sight, "model" | "shown">,
  known: readonly Titled[],
  licence: string,
): Credit {
  const used = usedSources(sight);
  const titles: string[] = [];
  for (const { id, title } of known) if (used.delete(id)) titles.push(title.trim() || id);
  return { sources: [...titles, ...[...used].sort()], licence: licenceName(licence) };
}

/** "Data: CC BY 4.0. Sources: A; B": everything, the licence first. */
export function creditText({ sources, licence }: Credit): string {
  const parts = [
    licence && `Data: ${licence}`,
    sources.length > 0 && `Sources: ${sources.join("; ")}`,
  ];
  return parts.filter(Boolean).join(". ");
}

/** "5 sources · CC BY 4.0": as little as a credit may be folded to. */
export function foldedCredit({ sources, licence }: Credit): string {
  return [sources.length > 0 && count(sources.length, "source"), licence]
    .filter(Boolean)
    .join(" · ");
}
