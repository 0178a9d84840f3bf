import { z } from "zod";

/** Roles of the columns of a table of relations. */
export const RELATION_ROLES = [
  "from",
  "to",
  "fromCode",
  "toCode",
  "relation",
  "sign",
  "weight",
  "intensity",
  "since",
  "sinceMonth",
  "sinceDay",
  "until",
  "untilMonth",
  "untilDay",
  "date",
  "status",
  "source",
  "sourceTitle",
  "paragraph",
  "quote",
  "fromKind",
  "toKind",
  "fromCountry",
  "toCountry",
  "id",
  "flag",
] as const;

/** Roles of the columns of a table of actors. */
export const ACTOR_ROLES = ["key", "name", "kind", "country", "aliases", "summary", "qid"] as const;

/** Kept as a property under its own name, or left out. */
export const OTHER_ROLES = ["property", "ignore"] as const;

export const role = z.enum([...RELATION_ROLES, ...ACTOR_ROLES, ...OTHER_ROLES]);
export type ColumnRole = z.infer<typeof role>;
