import type { ResultSummary } from "neo4j-driver";
import { changesSchema } from "./schema-change.ts";
import { StoreError, type BoltServer, type RunOptions } from "../port.ts";
import { neo4jSummary } from "./summary.ts";

/** Whether reads have to be undone, because the server does not refuse writes among them. */
export function mustUndo(mode: RunOptions["mode"], { lacks }: BoltServer): boolean {
  return mode === "read" && lacks.includes("read-mode");
}

/** @throws StoreError `read-only` for a change of the schema, which would outlive being undone */
export function refuseSchema(statement: string): void {
  if (changesSchema(statement)) throw readOnly();
}

/** @throws StoreError `read-only` when a statement changed something */
export function refuseChange(summary: ResultSummary<bigint>): void {
  const { counters } = neo4jSummary(summary, []);
  if (Object.values(counters).some((count: number) => count > 0)) throw readOnly();
}

function readOnly(): StoreError {
  return new StoreError("read-only", "writing is not allowed in read mode");
}
