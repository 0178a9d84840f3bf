import { RELATION_FIELD_LIST, type FieldType } from "../../../domain/relation-fields.ts";
import { asserterOf, byRelation } from "./evidence.ts";
import { measureColumns } from "./measure-columns.ts";
import type { ShownGraph } from "./shown-graph.ts";
import { xmlJson } from "./xml-json.ts";

type Actor = ShownGraph["actors"][number];
type Relation = ShownGraph["relations"][number];
export type Cell = string | number | boolean;

/** A property in formats that know texts, numbers and truths alone; its type as XML formats name it. */
export interface Column<T> {
  name: string;
  type: "string" | "integer" | "double" | "boolean";
  of: (item: T) => Cell;
}

/**
 * Returns a list as one text: its items parted by "; ", or as JSON if they could not be taken apart
 * again.
 */
export function listText(list: readonly string[]): string {
  const apart = list.every((item) => item !== "" && !item.includes("; ") && !item.endsWith(";"));
  return apart && !list[0]?.startsWith("[") ? list.join("; ") : JSON.stringify(list);
}

const ACTOR_COLUMNS: readonly Column<Actor>[] = [
  { name: "kind", type: "string", of: ({ attributes }) => attributes.kind },
  { name: "country", type: "string", of: ({ attributes }) => attributes.country },
  { name: "aliases", type: "string", of: ({ attributes }) => listText(attributes.aliases) },
  { name: "summary", type: "string", of: ({ attributes }) => attributes.summary },
];

/** Returns the columns of actors, with measures and camps that are switched on; "" for no value. */
export function actorColumns(graph: Pick<ShownGraph, "measures" | "camps">): Column<Actor>[] {
  return [
    ...ACTOR_COLUMNS,
    ...measureColumns(graph).map(({ name, type, of }): Column<Actor> => ({
      name,
      type,
      of: (actor) => of(actor) ?? "",
    })),
  ];
}

const XML_TYPES: Readonly<Record<FieldType, Column<never>["type"]>> = {
  text: "string",
  date: "string",
  texts: "string",
  truth: "boolean",
  sign: "integer",
  count: "integer",
  share: "double",
};

export const RELATION_COLUMNS: readonly Column<Relation>[] = RELATION_FIELD_LIST.filter(
  ({ isProperty = true }) => isProperty,
).map(({ name, type }) => ({
  name,
  type: XML_TYPES[type],
  of: ({ attributes: { [name]: value } }) =>
    typeof value === "object" ? listText(value ?? []) : value,
}));

/** Spells as one text, ISO 8601 intervals with an exclusive end. */
export const spellsText = ({ attributes }: Relation): string => listText(attributes.spells);

/** Returns the evidence of relations, for formats in which a relation is one row or edge. */
export function evidenceColumns({ claims, sources }: ShownGraph["evidence"]): Column<Relation>[] {
  if (claims.length === 0) return [];
  const claimsOf = byRelation(claims);
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  const publishers = new Map(sources.map(({ id, publisher }) => [id, publisher]));
  const column = (name: string, of: (claim: (typeof claims)[number]) => string) => ({
    name,
    type: "string" as const,
    of: ({ id }: Relation) => {
      const texts = (claimsOf.get(id) ?? []).map(of).filter((text) => text !== "");
      return listText([...new Set(texts)]);
    },
  });
  return [
    column("claimIds", ({ id }) => id),
    column("summaries", ({ summary }) => summary),
    column("sourceTitles", ({ source }) => titles.get(source.id) ?? source.title),
    column("publishers", ({ source }) => publishers.get(source.id) ?? ""),
    column("paragraphs", ({ source, paragraph }) =>
      paragraph === null ? "" : `${source.id}/p${paragraph}`,
    ),
    column("assertedBy", asserterOf),
    // Every field of every claim, also what a format cannot hold as text.
    { name: "claims", type: "string", of: ({ id }) => xmlJson(claimsOf.get(id) ?? []) },
  ];
}
