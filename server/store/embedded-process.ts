import { deferred } from "./deferred.ts";
import { EngineGone, type EndReason } from "./embedded-gone.ts";
import type { EngineHost, EngineKind, EngineSettings } from "./embedded-kind.ts";
import type {
  ChildMessage,
  ParentMessage,
  RunRequest,
  TransactionRequest,
} from "./embedded-messages.ts";
import { RunningStatement, type EngineReply } from "./embedded-running.ts";

/** An engine that is told to stop handing rows over does so within this time, or is ended. */
const STOP_GRACE_MS = 2000;

/** One engine in a thread of its own, empty at first. */
export class EngineProcess {
  readonly #host: EngineHost;
  readonly #running = new Map<number, RunningStatement>();
  readonly #ready = deferred<void>();
  readonly #ended = deferred<void>();
  #gone: EngineGone | undefined;
  #nextId = 0;

  constructor(
    readonly kind: EngineKind,
    settings: EngineSettings,
  ) {
    this.#ready.promise.catch(() => undefined);
    this.#host = kind.start(settings, {
      hear: (message) => this.#hear(message),
      gone: (reason, detail) => this.#end(reason, detail),
    });
  }

  /** Statements that the engine is at. */
  get running(): number {
    return this.#running.size;
  }

  get alive(): boolean {
    return this.#gone === undefined;
  }

  /** Resolves when statements can be run; rejects with EngineGone. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  /** Resolves when the engine no longer counts. */
  get ended(): Promise<void> {
    return this.#ended.promise;
  }

  /**
   * Runs a statement. Rejects with the engine's StoreError, or with EngineGone. `abandon` gives up on
   * it and, if it is still running after the grace time and the engine has not said that it is
   * stopping it, ends the engine: there is no other way to stop a statement.
   */
  run(request: Omit<RunRequest, "id">): {
    reply: Promise<EngineReply>;
    abandon: (graceMs: number) => void;
  } {
    const id = this.#nextId++;
    const running = new RunningStatement(id, (message) => this.#tell(message), this.kind.failure);
    if (this.#gone) {
      running.fail(this.#gone);
    } else {
      this.#running.set(id, running);
      this.#tell({ kind: "run", ...request, id });
    }
    const abandon = (graceMs: number): void => {
      if (!this.#running.has(id)) return;
      running.stop();
      const grace = running.isOpen ? STOP_GRACE_MS : graceMs;
      setTimeout(() => {
        if (this.#running.has(id) && !running.isStopping) this.stop();
      }, grace);
    };
    return { reply: running.reply, abandon };
  }

  /** Begins an explicit transaction and gives its id. Rejects as `run` does. */
  async begin(mode: TransactionRequest["mode"]): Promise<number> {
    const transaction = this.#nextId;
    await this.#ask({ kind: "transaction", transaction, action: "begin", mode });
    return transaction;
  }

  /** Ends an explicit transaction. Rejects as `run` does. */
  async end(transaction: number, action: "commit" | "rollback"): Promise<void> {
    await this.#ask({ kind: "transaction", transaction, action, mode: "read" });
  }

  /** Does again what was written beside the pack; gives what a person should know. Rejects as `run` does. */
  async recall(): Promise<string[]> {
    const { end } = await this.#ask({ kind: "recall" });
    return end().said ?? [];
  }

  #ask(
    request: { kind: "recall" } | ({ kind: "transaction" } & Omit<TransactionRequest, "id">),
  ): Promise<EngineReply> {
    const id = this.#nextId++;
    const running = new RunningStatement(id, (message) => this.#tell(message), this.kind.failure);
    if (this.#gone) running.fail(this.#gone);
    else {
      this.#running.set(id, running);
      this.#tell({ ...request, id });
    }
    return running.reply;
  }

  /** Ends the engine at once. */
  stop(): void {
    this.#end("stopped", "the embedded engine was stopped");
  }

  #hear(message: ChildMessage): void {
    if (message.kind === "ready") return this.#ready.resolve();
    if (message.kind === "memory") return this.#end("memory", "it went over its memory limit");
    if (this.#running.get(message.id)?.hear(message)) this.#running.delete(message.id);
  }

  #tell(message: ParentMessage): void {
    if (!this.#gone) this.#host.send(message);
  }

  #end(reason: EndReason, detail: string): void {
    if (this.#gone) return;
    // One that is handing rows over does nothing that could end an engine.
    const suspects = [...this.#running.values()].filter(({ isOpen }) => !isOpen);
    this.#gone = new EngineGone(reason, suspects.length, detail);
    this.#host.end();
    this.#ready.reject(this.#gone);
    for (const running of this.#running.values()) running.fail(this.#gone);
    this.#running.clear();
    this.#ended.resolve();
  }
}
