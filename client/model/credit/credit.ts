import { msg, plural } from "../../../domain/message.ts";
import type { Filter } from "../graph/filter.ts";
import type { FilteredGraph } from "../graph/filtered-graph.ts";

/** A document by its id and title. */
export interface Titled {
  id: string;
  title: string;
  /** From the public record */
  background?: boolean;
}

/** The sources of the view, and their licence. */
export interface Credit {
  /** Titles of the documents that state the shown relations; the id of one without a title */
  sources: readonly string[];
  /** Name of the licence; "": none is known */
  licence: string;
}

/** A licence text may continue with its scope; its first sentence names it. */
export const licenceName = (licence: string): string =>
  (licence.split(/\.(?:\s|$)/)[0] ?? "").trim();

/**
 * Returns true if a filter admits a document: it names the document, or none, and does not hide it.
 */
export function heardBy({
  sources,
  background,
}: Pick<Filter, "sources" | "background">): (source: Omit<Titled, "title">) => boolean {
  const named = sources && new Set(sources);
  return (source) => (!named || named.has(source.id)) && (background || !source.background);
}

/** Ids of the documents that state the relations shown, in no particular order. */
function usedSources({ model, account }: Pick<FilteredGraph, "model" | "account">): Set<string> {
  const used = new Set<string>();
  for (const id of account.relations)
    for (const source of model.getEdgeAttribute(id, "sources")) used.add(source);
  return used;
}

/**
 * Returns the credit of what a view shows: every document that states it and that the filter lets
 * speak, known by a title or not.
 */
export function creditOf(
  filtered: Pick<FilteredGraph, "model" | "account">,
  known: readonly Titled[],
  licence: string,
): Credit {
  const used = usedSources(filtered);
  const isHeard = heardBy(filtered.account.filter);
  const titles: string[] = [];
  for (const source of known)
    if (used.delete(source.id) && isHeard(source)) titles.push(source.title.trim() || source.id);
  const others = [...used].filter((id) => isHeard({ id })).sort();
  return { sources: [...titles, ...others], licence: licenceName(licence) };
}

/** "Data: CC BY 4.0" and "Sources: A; B": everything, the licence first. */
export function creditParts({ sources, licence }: Credit): string[] {
  return [
    ...(licence ? [msg(`Data: ${licence}`)] : []),
    ...(sources.length > 0 ? [msg(`Sources: ${sources.join("; ")}`)] : []),
  ];
}

/** All of a credit as one text. */
export const creditText = (credit: Credit): string => creditParts(credit).join(". ");

/**
 * Returns a licence as briefly as its name has it: "CC BY 4.0" of "Creative Commons … (CC BY 4.0)".
 */
export const briefLicence = (licence: string): string =>
  /\(([^()]{2,24})\)$/.exec(licence)?.[1] ?? licence;

/** "5 sources · CC BY 4.0": as little as a credit may be folded to. */
export function foldedCredit({ sources, licence }: Credit): string {
  return [
    sources.length > 0 && plural(sources.length, { one: "# source", other: "# sources" }),
    briefLicence(licence),
  ]
    .filter(Boolean)
    .join(" · ");
}
