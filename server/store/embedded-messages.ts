import type { Counters, EnginePlace, Notification, RunOptions, StoreErrorCode } from "./port.ts";

/** An error of the engine. */
export interface EngineFailure {
  code: StoreErrorCode;
  /** One line. */
  message: string;
  place?: EnginePlace;
  /** Neo4j's code, from an engine that has one. */
  engineCode?: string;
  /** All that the engine says; left out where it is the message. */
  engineMessage?: string;
}

/** A request to the engine's thread: a statement, more of its rows, or no more of them. */
export type ParentMessage =
  | ({ kind: "run" } & RunRequest)
  | ({ kind: "transaction" } & TransactionRequest)
  // Do again what was written beside the pack, and keep what is written from now on.
  | { kind: "recall"; id: number }
  | { kind: "taken"; id: number }
  | { kind: "stop"; id: number };

/** A statement to run. */
export interface RunRequest {
  id: number;
  statement: string;
  /** Parameters in the engine's own form. */
  parameters: Record<string, unknown>;
  mode: RunOptions["mode"];
  /** No more rows than this are sent. */
  rowCap: number;
  /** It writes what the pack holds, which needs not be kept. */
  isPack?: boolean | undefined;
  /** The explicit transaction to run it in. */
  transaction?: number | undefined;
}

/** The begin or the end of an explicit transaction. */
export interface TransactionRequest {
  id: number;
  /** Which one: the id of the request that began it. */
  transaction: number;
  action: "begin" | "commit" | "rollback";
  mode: RunOptions["mode"];
}

/**
 * A message of the engine's thread: the columns of an answer, its rows in batches as they are
 * taken, and its end. Rows are in the engine's own form; a map that only looks like a node is a JS
 * Map.
 */
export type ChildMessage =
  | { kind: "ready" }
  | { kind: "columns"; id: number; columns: string[] }
  | { kind: "rows"; id: number; rows: unknown[][] }
  | {
      kind: "done";
      id: number;
      counters: Counters;
      notifications?: Notification[];
      plan?: unknown;
      /** Of a recall: what a person should know, a line each. */
      said?: string[];
    }
  | ({ kind: "error"; id: number } & EngineFailure)
  // It has heard that it is to stop the statement, and does so when it can.
  | { kind: "stopping"; id: number }
  | { kind: "memory" };
