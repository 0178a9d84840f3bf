import { msg } from "../../../domain/message.ts";
import type { Claim } from "../../../domain/contract/claims.ts";
import type { Source } from "../../../domain/contract/sources.ts";
import { asserterOf } from "./evidence.ts";
import { measureColumns } from "./measure-columns.ts";
import type { ShownGraph } from "./shown-graph.ts";

/** The type of a column in a Table Schema. */
type FieldType = "string" | "integer" | "number" | "boolean" | "array";

export interface Field<T> {
  name: string;
  type: FieldType;
  /** Returns the value of a cell; null for none */
  of: (row: T) => string | number | boolean | readonly unknown[] | null;
  description?: string;
}

/** A table of a package: what its rows are, and which of its columns name rows of other tables. */
export interface Table<T = never> {
  name: string;
  title: string;
  fields: readonly Field<T>[];
  rows: readonly T[];
  /** Column to table */
  refers: Readonly<Record<string, string>>;
}

type Actor = ShownGraph["actors"][number];
type Relation = ShownGraph["relations"][number];
type Attributes<T extends { attributes: object }> = T["attributes"];

/** Returns a column for an attribute, under its own name. */
function attribute<T extends { attributes: object }>(
  name: keyof Attributes<T> & string,
  type: FieldType,
  description?: string,
): Field<T> {
  const of = ({ attributes }: T) =>
    (attributes as Record<string, ReturnType<Field<T>["of"]>>)[name] ?? null;
  return { name, type, of, ...(description ? { description } : {}) };
}

const field = <T>(name: keyof T & string, type: FieldType, description?: string): Field<T> => ({
  name,
  type,
  of: (row) => row[name] as ReturnType<Field<T>["of"]>,
  ...(description ? { description } : {}),
});

const actorFields: readonly Field<Actor>[] = [
  field("id", "string"),
  attribute("name", "string"),
  attribute("kind", "string"),
  attribute("country", "string", msg("ISO 3166-1 in two letters")),
  attribute("aliases", "array"),
  attribute("summary", "string"),
  field("x", "number", msg("Place on the map, px, to the right")),
  field("y", "number", msg("Place on the map, px, downwards")),
];

const relationFields: readonly Field<Relation>[] = [
  field("id", "string"),
  { name: "subject", type: "string", of: ({ start }) => start },
  attribute("predicate", "string"),
  attribute("label", "string"),
  { name: "object", type: "string", of: ({ end }) => end },
  attribute("family", "string"),
  attribute("symmetric", "boolean"),
  attribute("sign", "integer", "1 cooperation, -1 friction, 0 neutral"),
  attribute("mixed", "boolean", msg("Sourced claims disagree on the sign")),
  attribute("intensity", "number", "0 to 1"),
  attribute("status", "string"),
  attribute("spells", "array", msg("When it held: ISO 8601 intervals with an exclusive end")),
  attribute("validFrom", "string"),
  attribute("validTo", "string", msg("Exclusive")),
  attribute(
    "claimCount",
    "integer",
    msg("Of all documents, also of those that the filter leaves out"),
  ),
  attribute("sourceCount", "integer", msg("All documents, also those that the filter leaves out")),
  attribute("sources", "array", msg("Ids of documents")),
  attribute("disputed", "boolean"),
  attribute("background", "boolean", msg("Rests on the public record alone")),
];

const claimFields = (publishers: ReadonlyMap<string, string>): readonly Field<Claim>[] => [
  field("id", "string"),
  field("relation", "string", msg("The relation it is folded into")),
  { name: "subject", type: "string", of: ({ subject }) => subject.id },
  field("predicate", "string"),
  { name: "object", type: "string", of: ({ object }) => object.id },
  field("sign", "integer"),
  field("intensity", "number"),
  field("status", "string"),
  field("validFrom", "string"),
  field("validTo", "string", msg("Exclusive")),
  field("precision", "string"),
  field("dateBasis", "string", msg("stated, derived, external or none")),
  field("summary", "string"),
  field("about", "array"),
  field("note", "string"),
  field("instrument", "string"),
  { name: "assertedBy", type: "string", of: ({ assertedBy }) => assertedBy?.id ?? null },
  {
    ...{ name: "assertedByName", type: "string", of: asserterOf },
    description: msg("Empty: the document speaks in its own voice"),
  },
  { name: "source", type: "string", of: ({ source }) => source.id },
  { name: "sourceTitle", type: "string", of: ({ source }) => source.title },
  { name: "publisher", type: "string", of: ({ source }) => publishers.get(source.id) ?? null },
  field("paragraph", "integer", msg("The paragraph of the source that states it, from 1")),
  field("alsoParagraphs", "array"),
  field("background", "boolean"),
  {
    ...{ name: "corroboratedBy", type: "array" },
    of: ({ corroboratedBy }) => corroboratedBy.map(({ id }) => id),
  },
  {
    ...{ name: "contradictedBy", type: "array" },
    of: ({ contradictedBy }) => contradictedBy.map(({ id }) => id),
  },
];

const sourceFields: readonly Field<Source>[] = [
  field("id", "string"),
  field("title", "string"),
  field("titleInferred", "boolean", msg("The title is not the document's own")),
  field("publisher", "string"),
  field("published", "string"),
  field("publishedInferred", "string"),
  field("inferenceNote", "string"),
  field("url", "string"),
  field("language", "string"),
  field("paragraphCount", "integer"),
  field("background", "boolean"),
];

/**
 * Returns a graph as tables: actors, the relations between them, their claims and the documents of
 * these.
 */
export function tablesOf(graph: ShownGraph): Table<never>[] {
  const { actors, relations, evidence } = graph;
  const measured = measureColumns(graph).map(({ name, type, description, of }): Field<Actor> => ({
    ...{ name, description, of, type: type === "double" ? "number" : type },
  }));
  const { claims, sources } = evidence;
  const publishers = new Map(sources.map(({ id, publisher }) => [id, publisher]));
  const ends = { subject: "actors", object: "actors" };
  const table = <T>(made: Table<T>): Table<never> => made as unknown as Table<never>;
  return [
    table({
      ...{ name: "actors", title: msg("Actors on the map"), fields: [...actorFields, ...measured] },
      ...{ rows: actors, refers: {} },
    }),
    table({
      ...{ name: "relations", title: msg("Relations between them"), fields: relationFields },
      ...{ rows: relations, refers: ends },
    }),
    table({
      ...{
        name: "claims",
        title: msg("Claims of these relations"),
        fields: claimFields(publishers),
      },
      ...{ rows: claims, refers: { ...ends, relation: "relations", source: "sources" } },
    }),
    table({
      ...{ name: "sources", title: msg("Documents that state them"), fields: sourceFields },
      ...{ rows: sources, refers: {} },
    }),
  ];
}
