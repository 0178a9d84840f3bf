import { z } from "zod";
import { PREDICATE_FORM } from "../../domain/pack-names.ts";
import { DATE_FORMS } from "../dates/column-form.ts";
import { CODE_SYSTEMS } from "../actors/code-systems.ts";
import { role } from "../columns/roles.ts";

const text = z.string();

/** A word of a file, and the relation that it means. */
export const wordMeaning = z.strictObject({
  word: text,
  predicate: text.regex(PREDICATE_FORM, "a predicate in UPPER_SNAKE"),
  label: text,
  sign: z.union([z.literal(-1), z.literal(0), z.literal(1)]),
  intensity: z.number().min(0).max(1),
  family: text,
  symmetric: z.boolean(),
});
export type WordMeaning = z.infer<typeof wordMeaning>;

/** One source of all rows of a table. */
export const givenSource = z.strictObject({
  title: text.min(1),
  url: z
    .union([z.literal(""), text.regex(/^https?:\/\/[^\s/?#]+\S*$/i, "a web address")])
    .default(""),
  publisher: text.default(""),
});
export type GivenSource = z.infer<typeof givenSource>;

const column = z.strictObject({
  name: text,
  role,
  /** The form in which the dates of the column are read. */
  form: z.enum(DATE_FORMS).default("each"),
});
export type MappedColumn = z.infer<typeof column>;

/** The reading of one table of an import. */
export const tableMapping = z.strictObject({
  /** The file's name, and that of the sheet, when the mapping was made. */
  name: text,
  holds: z.enum(["relations", "actors", "sources", "predicates", "nothing"]),
  /** False if the first row is data; then columns are known by their order. */
  hasHeader: z.boolean().default(true),
  columns: z.array(column),
  /** The meaning of a row without a word of its own. */
  relation: wordMeaning,
  words: z.array(wordMeaning).default([]),
  /** The source of a row's sign. */
  signFrom: z.enum(["word", "sign", "weight"]).default("word"),
  /** The weight that gives the intensity 1. */
  scale: z.number().positive().default(1),
  /** True if the last year, month or day belongs to the time of the relation. */
  endIncluded: z.boolean().default(true),
  /** Cells of the end that mean that the relation goes on. */
  goesOn: z.array(text).default([]),
  /** Cells that mean that nothing is known. */
  missing: z.array(text).default([]),
  /** The way in which the columns from and to name actors. */
  codes: z.enum(CODE_SYSTEMS).default("name"),
  /** Kind of the actors that have none of their own; empty if it is not known. */
  kind: text.default(""),
  /** The source of every row, in place of those that columns name; null if they do. */
  source: givenSource.nullable().default(null),
});
export type TableMapping = z.infer<typeof tableMapping>;

/** The contents of import.json: how files become a pack, so that the next ones need no questions. */
export const importMapping = z.strictObject({
  version: z.literal(1),
  title: text,
  licence: text.default("not stated"),
  tables: z.array(tableMapping),
  /** Names that were found to mean an actor known by another name. */
  sameActors: z.array(z.strictObject({ name: text, is: text })).default([]),
});
export type ImportMapping = z.infer<typeof importMapping>;
