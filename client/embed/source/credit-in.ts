import { truthOf } from "../../../import/graph/texts.ts";
import type { Imported, Properties } from "../../../import/imported.ts";
import type { Titled } from "../../model/credit/credit.ts";
import type { Loaded } from "./loaded.ts";

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null ? (value as Fields) : {};
const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** The credit that a file brings with it, as far as it has one. */
export type OwnCredit = Pick<Loaded, "licence" | "titles" | "link">;

/**
 * Returns the credit in the properties of a graph's file: `licence`, `sources` ({id, title}) and
 * `link`. Missing titles are taken from the claims of its relations.
 */
export function creditIn({ properties, relations }: Pick<Imported, "properties" | "relations">) {
  const credit: OwnCredit = {
    licence: text(properties.get("licence")),
    titles: titled(properties.get("sources")),
    link: text(properties.get("link")),
  };
  if (credit.titles.length > 0) return credit;
  const documents = new Map<string, Titled>();
  for (const relation of relations)
    for (const document of titled(claimsOf(relation.properties).map(({ source }) => source)))
      documents.set(document.id, document);
  return { ...credit, titles: [...documents.values()] };
}

function titled(list: unknown): Titled[] {
  const items: unknown[] = Array.isArray(list) ? list : [];
  return items
    .map(fieldsOf)
    .map(({ id, title, background }) => ({
      ...{ id: text(id), title: text(title) },
      ...(truthOf(background) === true && { background: true }),
    }))
    .filter(({ id }) => id !== "");
}

/** Returns the claims that a relation of the product's own XML has as JSON. */
function claimsOf(properties: Properties): Fields[] {
  const json = text(properties.get("claims"));
  if (!json.startsWith("[{")) return [];
  try {
    return (JSON.parse(json) as unknown[]).map(fieldsOf);
  } catch {
    return [];
  }
}
