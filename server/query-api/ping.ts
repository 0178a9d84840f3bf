import type { Store } from "../store/port.ts";

const PING = /^\s*CALL\s+db\.ping\s*(?:\(\s*\))?\s*(?:YIELD\s+success\s*)?;?\s*$/i;

/**
 * Replaces `CALL db.ping()`, by which Neo4j's clients check their credentials, for the embedded
 * engine, which has no such procedure.
 */
export function withPing(statement: string, engine: Store["engine"]): string {
  return engine === "embedded" && PING.test(statement) ? "RETURN true AS success" : statement;
}
