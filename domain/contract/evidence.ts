import type { Claim } from "./claims.ts";

/** A claim as a page in one file carries it. */
export type FileClaim = Pick<
  Claim,
  "id" | "relation" | "sign" | "status" | "validFrom" | "validTo" | "summary" | "paragraph"
> & {
  /** Who asserts it; "": the document itself, or the public record */
  assertedBy: string;
  /** Id of its document */
  source: string;
  /** Ids of claims that contradict it */
  contradictedBy: string[];
};

/** A relation as a heading over its claims. */
export interface FileRelation {
  /** Ids and names of its ends */
  subject: [id: string, name: string];
  object: [id: string, name: string];
  label: string;
}

/** The evidence in a page that is one file. */
export interface FileEvidence {
  relations: Record<string, FileRelation>;
  claims: FileClaim[];
  /** Title, and when it was published, by id */
  sources: Record<string, { title: string; published: string; background: boolean }>;
}

/** What is packed into such a page. */
export interface FileData {
  /** In graphology's format */
  graph: object;
  /** SVG files of the flags of its states, by code */
  flags: Record<string, string>;
  evidence: FileEvidence;
}
