import { CypherError, STATUS } from "./errors.ts";

/** Neo4j's error for a statement that collects more than it may. */
export function outOfMemory(bytes: number, limit: number): CypherError {
  return new CypherError(
    STATUS.memory,
    `The allocation of an extra ${bytes} B would use more than the limit ${limit} B. Currently using ${limit} B. The statement holds more than the embedded engine can give it.`,
  );
}
