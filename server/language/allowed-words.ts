import type { AccessMode } from "./messages.ts";

/** First words of commands that are refused over HTTP, whoever asks. */
const REFUSED = new Set(
  `ALTER DEALLOCATE DENY DRYRUN ENABLE GRANT LOAD REALLOCATE RENAME REVOKE START STOP TERMINATE
  USE`.split(/\s+/),
);

/** First words of clauses that write. */
const WRITING = new Set(
  `DELETE DETACH DROP FOREACH INSERT MERGE NODETACH REMOVE SET CREATE`.split(/\s+/),
);

/** Returns true if a client may use the clause or command that a completion begins. */
export function mayOffer(label: string, accessMode: AccessMode): boolean {
  const [first = ""] = label.toUpperCase().split(/\s+/, 1);
  return !REFUSED.has(first) && (accessMode === "WRITE" || !WRITING.has(first));
}
