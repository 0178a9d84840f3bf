import type { WordMeaning } from "../mapping/mapping.ts";
import type { PooledText } from "../bytes/text-pool.ts";

/** An actor of the pack being made; the fields are those of actors.csv. */
export interface ActorRow {
  id: string;
  name: string;
  kind: string;
  aliases: string[];
  country: string;
  qid: string;
  summary: string;
  properties: ReadonlyMap<string, string>;
}

/** A source of the pack being made; the fields are those of sources.csv. */
export interface SourceRow {
  id: string;
  title: string;
  publisher: string;
  url: string;
  /** Cells of the other columns of sources.csv. */
  others: ReadonlyMap<string, string>;
}

/** A predicate of the pack being made; the fields are those of predicates.csv. */
export type PredicateRow = Omit<WordMeaning, "word"> & { meaning: string };

/** A claim of the pack being made; the fields are those of claims.csv. */
export interface ClaimRow {
  id: string;
  subject: PooledText;
  predicate: PooledText;
  object: PooledText;
  sign: number;
  intensity: number;
  validFrom: string;
  validTo: string;
  status: PooledText;
  source: PooledText;
  paragraph: string;
  /** Empty for the sentence that readers make of subject, label and object. */
  summary: string;
  /** Cells of the columns that are kept as properties, in the order of the table. */
  properties: readonly string[];
}
