import type { Status } from "../../domain/status.ts";
import type { Sign } from "../../domain/sign.ts";

/** The rows of a dataset pack, after reading and checking. Field names are the CSV's own. */

/** Values of a row's columns that a pack does not know, by name. */
export type Properties = Readonly<Record<string, string | number>>;

export const PRECISIONS = ["none", "year", "month", "day"] as const;
export type Precision = (typeof PRECISIONS)[number];

export interface Actor {
  id: string;
  name: string;
  kind: string;
  aliases: string[];
  /** ISO 3166-1 alpha-2, or empty. */
  country: string;
  /** Wikidata item, or empty. */
  qid: string;
  summary: string;
}

export interface Source {
  id: string;
  title: string;
  /** True if the title is a description by the pack's authors, not the document's headline. */
  titleInferred: boolean;
  publisher: string;
  /** Date stated in the document, or empty. */
  published: string;
  /** Date inferred by the pack's authors, or empty. */
  publishedInferred: string;
  inferenceNote: string;
  url: string;
  language: string;
  paragraphCount: number | null;
  /** True for public record that no article states, which is not verified. */
  background: boolean;
}

export interface Predicate {
  /** In UPPER_SNAKE; becomes the relationship type. */
  id: string;
  /** Read between subject and object: "froze its participation in". */
  label: string;
  family: string;
  defaultSign: Sign;
  subjectKinds: string[];
  objectKinds: string[];
  symmetric: boolean;
  typicalIntensity: number;
  meaning: string;
}

export interface Claim {
  id: string;
  subject: string;
  predicate: string;
  object: string;
  sign: Sign;
  /** 0…1; sign × intensity ≈ Goldstein score / 10. */
  intensity: number;
  /** ISO 8601 at reduced precision, or empty. */
  validFrom: string;
  /** As in the CSV: the last year, month or day in which it held (inclusive), or empty. */
  validTo: string;
  precision: Precision;
  dateBasis: string;
  status: Status;
  /** Actor id, or the source's own id if the document speaks in its own voice. */
  assertedBy: string;
  source: string;
  /** Number of the paragraph, from 1; null if the source has no paragraphs. */
  paragraph: number | null;
  alsoParagraphs: number[];
  summary: string;
  about: string[];
  corroborates: string[];
  contradicts: string[];
  note: string;
  instrument: string;
}

/** The initial filter of a view of this pack. */
export interface ViewDefaults {
  /** Kinds of actor shown first. */
  kinds: string[];
  /** Statuses shown first. */
  statuses: Status[];
  /** Actors offered as cards, in order. */
  cardActors: string[];
}

/** A row with those of its columns that a pack does not know. */
export type WithProperties<T> = T & { properties?: Properties };

export interface Pack {
  id: string;
  title: string;
  summary: string;
  licence: string;
  view: ViewDefaults;
  actors: WithProperties<Actor>[];
  sources: WithProperties<Source>[];
  predicates: WithProperties<Predicate>[];
  claims: WithProperties<Claim>[];
  /** SHA-256 over all files of the pack; part of the data version. */
  checksum: string;
}
