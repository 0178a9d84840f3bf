import type { Place } from "../errors/errors.ts";

/** A notification about a statement that runs all the same, in Neo4j's words. */
export interface Notification {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly severity: "WARNING" | "INFORMATION";
  readonly category: string;
  /** null: of the statement as a whole. */
  readonly place: Place | null;
}
