import type { ChildProcess } from "node:child_process";
import { deferred } from "./deferred.ts";
import { forkEngine } from "./embedded-fork.ts";
import { EngineGone, type EndReason } from "./embedded-gone.ts";
import type {
  ChildMessage,
  ParentMessage,
  RunRequest,
  TransactionRequest,
} from "./embedded-messages.ts";
import { RunningStatement, type EngineReply } from "./embedded-running.ts";

/** An engine that is told to stop handing rows over does so within this time, or is ended. */
const STOP_GRACE_MS = 2000;

/** One process with one engine, empty at first. */
export class EngineProcess {
  readonly #child: ChildProcess;
  readonly #running = new Map<number, RunningStatement>();
  readonly #ready = deferred<void>();
  readonly #ended = deferred<void>();
  #gone: EngineGone | undefined;
  #complaint = "";
  #nextId = 0;

  constructor(memoryLimitBytes: number) {
    this.#child = forkEngine(memoryLimitBytes);
    this.#ready.promise.catch(() => undefined);
    this.#child.on("message", (message: ChildMessage) => this.#hear(message));
    this.#child.on("error", (error) => this.#end("crashed", error.message));
    this.#child.on("exit", (code, signal) => {
      const reason = this.#complaint.includes("heap out of memory") ? "memory" : "crashed";
      this.#end(reason, this.#complaint || `it ended with ${signal ?? `exit code ${code}`}`);
    });
    this.#child.stderr?.on("data", (chunk: Buffer) => {
      this.#complaint ||= /^.*(?:Error: |ERROR: |panicked ).*$/m.exec(chunk.toString())?.[0] ?? "";
    });
  }

  /** Process id, undefined when it could not be started. */
  get pid(): number | undefined {
    return this.#child.pid;
  }

  get alive(): boolean {
    return this.#gone === undefined;
  }

  /** Resolves when statements can be run; rejects with EngineGone. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  /** Resolves when the process no longer counts. */
  get ended(): Promise<void> {
    return this.#ended.promise;
  }

  /**
   * Runs a statement. Rejects with the engine's StoreError, or with EngineGone. `abandon` gives up on
   * it and, if it is still running after the grace time, ends the process: there is no other way to
   * stop a statement.
   */
  run(request: Omit<RunRequest, "id">): {
    reply: Promise<EngineReply>;
    abandon: (graceMs: number) => void;
  } {
    const id = this.#nextId++;
    const running = new RunningStatement(id, (message) => this.#tell(message));
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
      setTimeout(() => this.#running.has(id) && this.stop(), grace);
    };
    return { reply: running.reply, abandon };
  }

  /** Begins an explicit transaction and gives its id. Rejects as `run` does. */
  async begin(mode: TransactionRequest["mode"]): Promise<number> {
    const transaction = this.#nextId;
    await this.#ask({ transaction, action: "begin", mode });
    return transaction;
  }

  /** Ends an explicit transaction. Rejects as `run` does. */
  end(transaction: number, action: "commit" | "rollback"): Promise<void> {
    return this.#ask({ transaction, action, mode: "read" });
  }

  async #ask(request: Omit<TransactionRequest, "id">): Promise<void> {
    const id = this.#nextId++;
    const running = new RunningStatement(id, (message) => this.#tell(message));
    if (this.#gone) throw this.#gone;
    this.#running.set(id, running);
    this.#tell({ kind: "transaction", ...request, id });
    await running.reply;
  }

  /** Ends the process at once. */
  stop(): void {
    this.#end("stopped", "the embedded engine was stopped");
  }

  #hear(message: ChildMessage): void {
    if (message.kind === "ready") return this.#ready.resolve();
    if (message.kind === "memory") return this.#end("memory", "it went over its memory limit");
    if (this.#running.get(message.id)?.hear(message)) this.#running.delete(message.id);
  }

  #tell(message: ParentMessage): void {
    if (!this.#gone) this.#child.send(message, () => undefined);
  }

  #end(reason: EndReason, detail: string): void {
    if (this.#gone) return;
    // One that is handing rows over does nothing that could end an engine.
    const suspects = [...this.#running.values()].filter(({ isOpen }) => !isOpen);
    this.#gone = new EngineGone(reason, suspects.length, detail);
    this.#child.kill("SIGKILL");
    this.#ready.reject(this.#gone);
    for (const running of this.#running.values()) running.fail(this.#gone);
    this.#running.clear();
    this.#ended.resolve();
  }
}
