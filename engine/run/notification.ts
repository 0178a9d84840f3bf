import type { Place } from "../errors/errors.ts";

/** What a statement's reader should know though it runs, in Neo4j's words. */
export interface Notification {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly severity: "WARNING" | "INFORMATION";
  readonly category: string;
  /** null: of the statement as a whole. */
  readonly place: Place | null;
}
