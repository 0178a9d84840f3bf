import type { EngineError } from "./embedded-errors.ts";
import type { Counters, RunOptions } from "./port.ts";

/** What the parent asks of the engine's process. */
export interface RunRequest {
  id: number;
  statement: string;
  /** Parameters in the engine's own form. */
  parameters: Record<string, unknown>;
  mode: RunOptions["mode"];
  /** No more rows than this are sent. */
  rowCap: number;
}

/** What the engine's process tells. Rows are in the engine's own form; a map that only looks like a node is a JS Map. */
export type ChildMessage =
  | { kind: "ready" }
  | { kind: "rows"; id: number; rows: unknown[][] }
  | { kind: "done"; id: number; columns: string[]; counters: Counters; plan?: unknown }
  | ({ kind: "error"; id: number } & EngineError)
  | { kind: "memory" };
