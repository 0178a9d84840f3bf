import type { ResultSummary } from "neo4j-driver";
import { changesSchema } from "./schema-change.ts";
import { StoreError, type BoltServer, type RunOptions } from "../port.ts";
import { neo4jSummary } from "./summary.ts";

/**
 * Returns true if reads must be rolled back because the server does not reject writes in read mode.
 */
export function mustUndo(mode: RunOptions["mode"], { lacks }: BoltServer): boolean {
  return mode === "read" && lacks.includes("read-mode");
}

/** @throws StoreError `read-only` for a schema change, which a rollback would not undo */
export function refuseSchema(statement: string): void {
  if (changesSchema(statement)) throw readOnly();
}

/** @throws StoreError `read-only` if a statement changed something */
export function refuseChange(summary: ResultSummary<bigint>): void {
  const { counters } = neo4jSummary(summary, []);
  if (Object.values(counters).some((count: number) => count > 0)) throw readOnly();
}

function readOnly(): StoreError {
  return new StoreError("read-only", "writing is not allowed in read mode");
}
