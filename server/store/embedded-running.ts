import { deferred } from "./deferred.ts";
import { BATCHES_AHEAD } from "./embedded-handover.ts";
import type { ChildMessage, EngineFailure, ParentMessage } from "./embedded-messages.ts";
import { EngineRows } from "./embedded-rows.ts";
import type { Counters, Notification, StoreError } from "./port.ts";

/** The summary after the last row. */
export interface EngineEnd {
  counters: Counters;
  notifications?: Notification[];
  plan?: unknown;
  /** Of a recall: what a person should know, a line each. */
  said?: string[];
}

export interface EngineReply {
  columns: string[];
  rows: EngineRows;
  /** Known once `rows` have ended. */
  end: () => EngineEnd;
  /** Asks for no more rows. */
  stop: () => void;
}

type RunningMessage = Exclude<ChildMessage, { kind: "ready" | "memory" }>;

/** A statement that an engine's thread is at, and what has come of its answer. */
export class RunningStatement {
  readonly #id: number;
  readonly #tell: (message: ParentMessage) => void;
  readonly #failure: (said: EngineFailure) => StoreError;
  readonly #rows: EngineRows;
  readonly #reply = deferred<EngineReply>();
  #columns: string[] = [];
  #end: EngineEnd | undefined;
  #isOpen = false;
  #isStopping = false;

  constructor(
    id: number,
    tell: (message: ParentMessage) => void,
    failure: (said: EngineFailure) => StoreError,
  ) {
    this.#id = id;
    this.#tell = tell;
    this.#failure = failure;
    this.#rows = new EngineRows(() => tell({ kind: "taken", id }));
  }

  /**
   * Resolves when the whole answer has come, or so much of it that the engine waits for rows to be
   * taken; until then nothing of it was seen, and it can be run again.
   */
  get reply(): Promise<EngineReply> {
    return this.#reply.promise;
  }

  /** The statement itself is done: rows are handed over. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** The engine has said that it will stop the statement. */
  get isStopping(): boolean {
    return this.#isStopping;
  }

  /** Takes what the engine tells; true: that was the last of it. */
  hear(message: RunningMessage): boolean {
    if (message.kind === "columns") this.#columns = message.columns;
    else if (message.kind === "rows") {
      this.#rows.give(message.rows);
      if (this.#rows.waiting >= BATCHES_AHEAD) this.#open();
    } else if (message.kind === "error") this.fail(this.#failure(message));
    else if (message.kind === "stopping") this.#isStopping = true;
    else {
      this.#end = message;
      this.#rows.end();
      this.#open();
    }
    return message.kind === "done" || message.kind === "error";
  }

  /** Nothing more comes, because of this. */
  fail(reason: Error): void {
    this.#rows.end(reason);
    this.#reply.reject(reason);
  }

  stop(): void {
    this.#rows.drop();
    if (!this.#end) this.#tell({ kind: "stop", id: this.#id });
  }

  #open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.#reply.resolve({
      columns: this.#columns,
      rows: this.#rows,
      end: () => this.#end!,
      stop: () => this.stop(),
    });
  }
}
