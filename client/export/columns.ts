import type { ShownGraph } from "./shown-graph.ts";

type Actor = ShownGraph["actors"][number];
type Relation = ShownGraph["relations"][number];
export type Cell = string | number | boolean;

/** A property in formats that know texts, numbers and truths alone; its type as XML formats name it. */
export interface Column<T> {
  name: string;
  type: "string" | "integer" | "double" | "boolean";
  of: (item: T) => Cell;
}

/** Lists stand as one text: this does not occur in ids and names. */
const joined = (list: readonly string[]): string => list.join("; ");

export const ACTOR_COLUMNS: readonly Column<Actor>[] = [
  { name: "kind", type: "string", of: ({ attributes }) => attributes.kind },
  { name: "country", type: "string", of: ({ attributes }) => attributes.country },
  { name: "aliases", type: "string", of: ({ attributes }) => joined(attributes.aliases) },
  { name: "summary", type: "string", of: ({ attributes }) => attributes.summary },
];

export const RELATION_COLUMNS: readonly Column<Relation>[] = [
  { name: "predicate", type: "string", of: ({ attributes }) => attributes.predicate },
  { name: "family", type: "string", of: ({ attributes }) => attributes.family },
  { name: "sign", type: "integer", of: ({ attributes }) => attributes.sign },
  { name: "mixed", type: "boolean", of: ({ attributes }) => attributes.mixed },
  { name: "intensity", type: "double", of: ({ attributes }) => attributes.intensity },
  { name: "status", type: "string", of: ({ attributes }) => attributes.status },
  { name: "symmetric", type: "boolean", of: ({ attributes }) => attributes.symmetric },
  { name: "validFrom", type: "string", of: ({ attributes }) => attributes.validFrom ?? "" },
  { name: "validTo", type: "string", of: ({ attributes }) => attributes.validTo ?? "" },
  { name: "claimCount", type: "integer", of: ({ attributes }) => attributes.claimCount },
  { name: "sourceCount", type: "integer", of: ({ attributes }) => attributes.sourceCount },
  { name: "sources", type: "string", of: ({ attributes }) => joined(attributes.sources) },
  { name: "disputed", type: "boolean", of: ({ attributes }) => attributes.disputed },
  { name: "background", type: "boolean", of: ({ attributes }) => attributes.background },
];

/** Spells as one text, ISO 8601 intervals with an exclusive end. */
export const spellsText = ({ attributes }: Relation): string => joined(attributes.spells);
