import type { Engine } from "../cypher/engine.ts";
import type { Value } from "./value.ts";

/** Parameters of a statement; a plain JS number that is whole travels as a Cypher Integer. */
export type Parameters = Readonly<Record<string, Value>>;

export interface RunOptions {
  /** `read` refuses every write by the engine's own means. */
  mode: "read" | "write";
  /** Milliseconds after which the statement is ended with a StoreError of code `timeout`. */
  timeoutMs?: number;
  /** Rows after which the statement is ended with a StoreError of code `row-limit`. */
  maxRows?: number;
  /** A JS number is a Float even when it is whole; Integers come as bigints. */
  exactNumbers?: boolean;
  /** Run after the writes that these bookmarks stand for. */
  bookmarks?: readonly string[];
  /**
   * The client: a statement sees the writes of the same client before it, and everything that the
   * product loaded. Left out: the product itself.
   */
  client?: string;
  /** Shown by the server beside the transaction, for example the id of the request. */
  metadata?: Readonly<Record<string, string>>;
  /** It writes what the pack holds: an embedded store makes that anew from the pack. */
  isPack?: boolean;
  /**
   * The caller uses no row before it has all of them: a read that is cut at whatever row runs again
   * from its beginning, where it may.
   */
  whole?: boolean;
  /** Aborting ends the statement in the engine; the answer fails with code `cancelled`. */
  signal?: AbortSignal;
}

/** The options of an explicit transaction. */
export interface TransactionOptions {
  /** `read` refuses every write, as in `RunOptions`. */
  mode: RunOptions["mode"];
  /** Milliseconds after which the transaction is undone, however many statements it had. */
  timeoutMs?: number;
  /** Begin after the writes that these bookmarks stand for. */
  bookmarks?: readonly string[];
  /** The client, as in `RunOptions`. */
  client?: string;
  /** Shown by the server beside the transaction, for example the id of the request. */
  metadata?: Readonly<Record<string, string>>;
  /** Run with the rights of this user. An engine without users refuses it with code `refused`. */
  impersonatedUser?: string;
  /** Aborting undoes the transaction. */
  signal?: AbortSignal;
}

/** Options of a statement inside an explicit transaction; the transaction holds the others. */
export type StatementOptions = Pick<
  RunOptions,
  "timeoutMs" | "maxRows" | "exactNumbers" | "signal"
>;

/**
 * An explicit transaction. Its statements run one after another: the answer to one has to be taken
 * to its end before the next may run. A statement that fails, that a limit ends or whose rows are
 * left ends the transaction with it, and all that it did is undone.
 */
export interface Transaction {
  /** Runs one statement, which sees what those before it wrote. Errors come from the answer. */
  run(statement: string, parameters: Parameters, options: StatementOptions): Answer;
  /**
   * Keeps what was written and gives the bookmarks for it. Rejects with a StoreError, whose code is
   * `uncertain` when the engine went away before it said whether it did.
   */
  commit(): Promise<string[]>;
  /** Undoes what was written; resolves in any case, and may be called again. */
  rollback(): Promise<void>;
  /** Resolves once the transaction is over, for whatever reason. */
  over(): Promise<void>;
}

/** The changes by a statement. */
export interface Counters {
  nodesCreated: number;
  nodesDeleted: number;
  relationshipsCreated: number;
  relationshipsDeleted: number;
  propertiesSet: number;
  labelsAdded: number;
  labelsRemoved: number;
  indexesAdded: number;
  indexesRemoved: number;
  constraintsAdded: number;
  constraintsRemoved: number;
}

export interface Notification {
  code: string;
  title: string;
  description: string;
  severity: string;
  category?: string;
  /** The place in the statement; line and column from 1, offset from 0. */
  position?: { offset: number; line: number; column: number };
}

export interface Summary {
  counters: Counters;
  notifications: Notification[];
  /** The engine's plan for EXPLAIN and PROFILE, in its own shape; else undefined. */
  plan?: unknown;
  /** Hand these to a later read, and it sees what this statement wrote. */
  bookmarks?: string[];
}

/**
 * The answer to one statement: columns first, then rows as they arrive, then the summary. Its rows
 * can be taken once, one by one or in batches.
 */
export interface Answer extends AsyncIterable<Value[]> {
  /** Column names, known before the first row. */
  columns(): Promise<string[]>;
  /** The rows in the batches they arrive in, each of at least one row: the fast way through many. */
  batches(): AsyncIterable<Value[][]>;
  /** Resolves once every row was consumed; rejects with the StoreError that ended the statement. */
  summary(): Promise<Summary>;
  /**
   * Resolves once the engine has let go of the statement. Neo4j does not heed in the middle of an
   * expression or of a value that it is to stop: this may be long after the answer has failed.
   */
  over(): Promise<void>;
}

/** Features that a Bolt server lacks. */
export type Lack =
  | "read-mode" // it does not refuse writes in read mode
  | "time-limits" // it knows no time limit: a statement runs on when its limit is over
  | "cancel" // a running statement cannot be stopped
  | "bookmarks" // a read does not wait for the write that a bookmark stands for
  | "profiles" // PROFILE counts no rows
  | "empty-columns" // an answer without rows has no columns either
  | "impersonation" // it runs with its user's own rights, whoever it is told to run for
  | "full-text-indexes"
  | "dynamic-types"; // labels and types cannot come from a value

/** The server behind a Bolt address, as it says when it is first asked. */
export interface BoltServer {
  /** `Neo4j`, `ArcadeDB`, or `unknown`. */
  product: string;
  version: string;
  /** Names the variant files in cypher/ that it needs. */
  scripts: "neo4j" | "bolt";
  lacks: readonly Lack[];
}

/** Returns the variant of the files in cypher/ that a store needs; known once it has answered. */
export function scriptsOf({ server }: Pick<Store, "engine" | "server">): BoltServer["scripts"] {
  return server?.scripts ?? "neo4j";
}

/** One property graph, whichever engine holds it. */
export interface Store {
  /**
   * Which engine it is: a Bolt server checks statements by itself, the embedded engine is of
   * `engine/`.
   */
  readonly engine: Engine;
  /** The server behind a Bolt address; undefined for the embedded engine and before the first answer. */
  readonly server?: BoltServer | undefined;
  /** Number of statements that the embedded engine works on; undefined for other stores. */
  readonly running?: number;
  /** Runs one statement. Errors come as StoreError from the answer, never as a throw here. */
  run(statement: string, parameters: Parameters, options: RunOptions): Answer;
  /**
   * Begins an explicit transaction; the caller has to end it. The embedded engine has one that
   * writes at a time: others that write wait for it. Rejects with a StoreError.
   */
  begin(options: TransactionOptions): Promise<Transaction>;
  /**
   * Set by whoever loads: fills a fresh engine after the one before it ended. A store that keeps
   * its data has no such thing.
   */
  onRefill?: (fresh: Store) => Promise<void>;
  /**
   * Called by whoever loads, once the pack is there: does again over it what was written beside it
   * before. A store that keeps its data has no such thing. Gives what a person should know, a line
   * each; rejects with a StoreError.
   */
  recall?(): Promise<string[]>;
  /** Name of the database that holds the graph; left out where there is but one. Rejects with a StoreError. */
  database?(): Promise<string>;
  /** Resolves when the store answers; rejects with a StoreError that says why it does not. */
  ping(): Promise<void>;
  /** Ends what is running and lets go of every resource; idempotent. */
  close(): Promise<void>;
}

export type StoreErrorCode =
  | "unreachable" // no engine at that address, or it went away
  | "unauthorized" // wrong user name or password
  | "bad-uri" // the address cannot be understood
  | "no-database" // no database of that name
  | "syntax" // the statement does not parse or does not type
  | "read-only" // a write in read mode
  | "refused" // a construct that the fence does not let through
  | "constraint" // a constraint would be broken
  | "timeout"
  | "row-limit"
  | "memory" // the engine went over its memory limit
  | "cancelled"
  | "ended" // the transaction is over: committed, undone or timed out
  | "uncertain" // the engine went away during a commit, and nobody knows whether it was done
  | "failed"; // anything else the engine says

/** A place in a statement: line and column from 1, offset from 0, both in UTF-16 units. */
export interface EnginePlace {
  line: number;
  column: number;
  offset: number;
}

/** Every failure of a store. `message` is one line for a reader; `engineCode` is Neo4j's code where there is one. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  /** All that the engine says, often on several lines. */
  readonly engineMessage: string | undefined;
  /** The place in the statement, apart from the engine's message; Neo4j's messages contain it. */
  readonly place: EnginePlace | undefined;
  constructor(
    readonly code: StoreErrorCode,
    message: string,
    readonly engineCode?: string,
    options?: ErrorOptions & { engineMessage?: string; place?: EnginePlace },
  ) {
    super(message, options);
    this.engineMessage = options?.engineMessage;
    this.place = options?.place;
  }
}
