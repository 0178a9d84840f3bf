import type { Store } from "../store/port.ts";

const PING = /^\s*CALL\s+db\.ping\s*(?:\(\s*\))?\s*(?:YIELD\s+success\s*)?;?\s*$/i;

/**
 * The statement as an engine can run it: by `CALL db.ping()` Neo4j's clients find out whether they
 * are let in, and the embedded engine has no such procedure.
 */
export function withPing(statement: string, engine: Store["engine"]): string {
  return engine === "embedded" && PING.test(statement) ? "RETURN true AS success" : statement;
}
