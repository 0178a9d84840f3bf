import { z } from "zod";
import type {
  ActorColumn,
  ClaimColumn,
  PredicateColumn,
  SourceColumn,
} from "../../domain/pack-columns.ts";
import {
  ID_FORM,
  PREDICATE_FORM,
  RESERVED_KINDS,
  RESERVED_PREDICATES,
} from "../../domain/pack-names.ts";
import type { Sign } from "../../domain/sign.ts";
import { STATUSES } from "../../domain/status.ts";
import { isDate } from "../../domain/dates/calendar.ts";
import { DATE_FORM } from "./dates.ts";
import { PRECISIONS } from "./precision.ts";

/*
 * One schema per CSV file: its keys are the columns, and its messages complete the sentence
 * "expected …".
 */

const KIND = /^[A-Z][A-Za-z]{0,40}$/;

const cell = z.string();
const some = cell.regex(/\S/, "some text");
export const id = cell.regex(ID_FORM, "an id in lower-kebab, such as new-zealand");
export const kind = cell
  .regex(KIND, "a kind in PascalCase of at most 41 letters, such as State")
  .refine(
    (name) => !RESERVED_KINDS.includes(name),
    `a kind other than ${RESERVED_KINDS.join(", ")}`,
  );
const type = cell
  .regex(PREDICATE_FORM, "a predicate in UPPER_SNAKE, such as MEMBER_OF")
  .refine(
    (name) => !RESERVED_PREDICATES.includes(name),
    `a predicate other than ${RESERVED_PREDICATES.join(", ")}`,
  );
const date = cell.refine((text) => text === "" || isDate(text), `nothing or ${DATE_FORM}`);
const sign = z.enum(["-1", "0", "1"], "-1, 0 or 1").transform((text) => Number(text) as Sign);
const intensity = cell.regex(/^(0(\.\d+)?|1(\.0+)?)$/, "a number from 0 to 1").transform(Number);
const flag = z.enum(["true", "false"], "true or false").transform((text) => text === "true");
const COUNT = /^[1-9]\d{0,8}$/;
const count = cell
  .regex(new RegExp(`^$|${COUNT.source}`), "nothing or a whole number from 1")
  .transform((text) => (text === "" ? null : Number(text)));

/** Splits a cell that holds a list separated by semicolons. */
export function itemsOf(text: string): string[] {
  return text === "" ? [] : text.split(";");
}

function listOf<T>(item: z.ZodType<T, string>, expected: string) {
  return cell
    .refine((text) => itemsOf(text).every((part) => item.safeParse(part).success), expected)
    .transform((text) => itemsOf(text).map((part) => item.parse(part)));
}

const ids = listOf(id, "ids in lower-kebab separated by ;");
const kinds = listOf(kind, "kinds in PascalCase separated by ;");
const paragraphs = listOf(
  cell.regex(COUNT).transform(Number),
  "whole numbers from 1 separated by ;",
);

export const actorColumns = z.object({
  id,
  name: some,
  kind,
  aliases: listOf(cell.regex(/^\S(.*\S)?$/), "names separated by ;, none empty or padded"),
  /** ISO 3166-1 alpha-2, or empty */
  country: cell.regex(/^([A-Z]{2})?$/, "nothing or a country as in ISO 3166-1 alpha-2, such as AM"),
  /** Wikidata item, or empty */
  qid: cell.regex(/^(Q[1-9]\d*)?$/, "nothing or a Wikidata item, such as Q399"),
  summary: cell,
} satisfies Record<ActorColumn, z.ZodType>);

export const sourceColumns = z.object({
  id,
  title: some,
  /** True if the title is a description by the pack's authors, not the document's headline */
  titleInferred: flag,
  publisher: cell,
  /** Date stated in the document, or empty */
  published: date,
  /** Date inferred by the pack's authors, or empty */
  publishedInferred: date,
  inferenceNote: cell,
  url: cell.refine(
    // The page links to it, so other schemes such as javascript: must not pass.
    (text) => text === "" || (/^https?:\/\//i.test(text) && URL.canParse(text)),
    "nothing or an address that starts with http:// or https://",
  ),
  language: cell.regex(/^([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$/, "nothing or a language such as en"),
  paragraphCount: count,
  /** True for public record that no article states, which is not verified */
  background: flag,
} satisfies Record<SourceColumn, z.ZodType>);

export const predicateColumns = z.object({
  /** In UPPER_SNAKE; becomes the relationship type */
  id: type,
  /** Read between subject and object: "froze its participation in" */
  label: some,
  family: some,
  defaultSign: sign,
  subjectKinds: kinds,
  objectKinds: kinds,
  symmetric: flag,
  typicalIntensity: intensity,
  meaning: cell,
} satisfies Record<PredicateColumn, z.ZodType>);

export const claimColumns = z.object({
  id,
  subject: id,
  predicate: type,
  object: id,
  sign,
  /** 0…1; sign × intensity ≈ Goldstein score / 10 */
  intensity,
  /** ISO 8601 at reduced precision, or empty */
  validFrom: date,
  /** The last year, month or day in which it held (inclusive), or empty */
  validTo: date,
  precision: z.enum(PRECISIONS, `one of ${PRECISIONS.join(", ")}`),
  dateBasis: cell,
  status: z.enum(STATUSES, `one of ${STATUSES.join(", ")}`),
  /** Actor id, or the source's own id if the document speaks in its own voice */
  assertedBy: id,
  source: id,
  /** Number of the paragraph, from 1; null if the source has no paragraphs */
  paragraph: count,
  alsoParagraphs: paragraphs,
  summary: some,
  about: ids,
  corroborates: ids,
  contradicts: ids,
  note: cell,
  instrument: cell,
} satisfies Record<ClaimColumn, z.ZodType>);
