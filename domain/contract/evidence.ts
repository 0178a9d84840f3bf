import type { Claim } from "./claims.ts";

/** A claim in a self-contained HTML file. */
export type FileClaim = Pick<
  Claim,
  "id" | "relation" | "sign" | "status" | "validFrom" | "validTo" | "summary" | "paragraph"
> & {
  /** Name of the actor that asserts it; "" for the document itself or the public record. */
  assertedBy: string;
  /** Id of its document. */
  source: string;
  /** Ids of claims that contradict it. */
  contradictedBy: string[];
};

/** A relation as the heading of its claims. */
export interface FileRelation {
  /** Id and name of each end. */
  subject: [id: string, name: string];
  object: [id: string, name: string];
  label: string;
}

/** The evidence in a self-contained HTML file. */
export interface FileEvidence {
  relations: Record<string, FileRelation>;
  claims: FileClaim[];
  /** Title and date of publication, by id. */
  sources: Record<string, { title: string; published: string; background: boolean }>;
}

/** The data in a self-contained HTML file. */
export interface FileData {
  /** In graphology's format. */
  graph: object;
  /** SVG files of the states' flags, by code. */
  flags: Record<string, string>;
  evidence: FileEvidence;
}
