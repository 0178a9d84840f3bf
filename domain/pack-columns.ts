/** The columns of a pack's actors.csv, in the order in which they are written. */
export const ACTOR_COLUMNS = [
  "id",
  "name",
  "kind",
  "aliases",
  "country",
  "qid",
  "summary",
] as const;
export type ActorColumn = (typeof ACTOR_COLUMNS)[number];

/** The columns of sources.csv. */
export const SOURCE_COLUMNS = [
  "id",
  "title",
  "titleInferred",
  "publisher",
  "published",
  "publishedInferred",
  "inferenceNote",
  "url",
  "language",
  "paragraphCount",
  "background",
] as const;
export type SourceColumn = (typeof SOURCE_COLUMNS)[number];

/** The columns of predicates.csv. */
export const PREDICATE_COLUMNS = [
  "id",
  "label",
  "family",
  "defaultSign",
  "subjectKinds",
  "objectKinds",
  "symmetric",
  "typicalIntensity",
  "meaning",
] as const;
export type PredicateColumn = (typeof PREDICATE_COLUMNS)[number];

/** The columns of claims.csv. */
export const CLAIM_COLUMNS = [
  "id",
  "subject",
  "predicate",
  "object",
  "sign",
  "intensity",
  "validFrom",
  "validTo",
  "precision",
  "dateBasis",
  "status",
  "assertedBy",
  "source",
  "paragraph",
  "alsoParagraphs",
  "summary",
  "about",
  "corroborates",
  "contradicts",
  "note",
  "instrument",
] as const;
export type ClaimColumn = (typeof CLAIM_COLUMNS)[number];

/** Returns the known column that a header means, regardless of case and blanks. */
export function columnNamed(header: string, columns: readonly string[]): string | null {
  const plain = header.replace(/^["\s]+|["\s]+$/g, "").toLowerCase();
  return columns.find((column) => column.toLowerCase() === plain) ?? null;
}
