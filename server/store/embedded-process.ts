import type { ChildProcess } from "node:child_process";
import { deferred, type Deferred } from "./deferred.ts";
import { engineFailure } from "./embedded-errors.ts";
import { forkEngine } from "./embedded-fork.ts";
import { EngineGone, type EndReason } from "./embedded-gone.ts";
import type { ChildMessage, RunRequest } from "./embedded-messages.ts";
import type { Counters } from "./port.ts";

export interface EngineReply {
  columns: string[];
  rows: unknown[][];
  counters: Counters;
  plan?: unknown;
}

interface Running {
  rows: unknown[][];
  reply: Deferred<EngineReply>;
}

/** One process with one engine, empty at first. */
export class EngineProcess {
  readonly #child: ChildProcess;
  readonly #running = new Map<number, Running>();
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
   * Runs a statement to its end. Rejects with the engine's StoreError, or with
   * EngineGone. `abandon` gives up on it and, if it is still running after the
   * grace time, ends the process: there is no other way to stop a statement.
   */
  run(request: Omit<RunRequest, "id">): {
    reply: Promise<EngineReply>;
    abandon: (graceMs: number) => void;
  } {
    const id = this.#nextId++;
    const reply = deferred<EngineReply>();
    if (this.#gone) {
      reply.reject(this.#gone);
    } else {
      this.#running.set(id, { rows: [], reply });
      this.#child.send({ ...request, id } satisfies RunRequest, () => undefined);
    }
    const abandon = (graceMs: number): void => {
      if (!this.#running.has(id)) return;
      setTimeout(() => this.#running.has(id) && this.stop(), graceMs);
    };
    return { reply: reply.promise, abandon };
  }

  /** Ends the process at once. */
  stop(): void {
    this.#end("stopped", "the embedded engine was stopped");
  }

  #hear(message: ChildMessage): void {
    if (message.kind === "ready") return this.#ready.resolve();
    if (message.kind === "memory") return this.#end("memory", "it went over its memory limit");
    const running = this.#running.get(message.id);
    if (!running) return;
    if (message.kind === "rows") {
      running.rows.push(...message.rows);
      return;
    }
    this.#running.delete(message.id);
    if (message.kind === "error") {
      running.reply.reject(engineFailure(message));
    } else {
      const { columns, counters, plan } = message;
      const reply = { columns, rows: running.rows, counters };
      running.reply.resolve(plan === undefined ? reply : { ...reply, plan });
    }
  }

  #end(reason: EndReason, detail: string): void {
    if (this.#gone) return;
    this.#gone = new EngineGone(reason, this.#running.size, detail);
    this.#child.kill("SIGKILL");
    this.#ready.reject(this.#gone);
    for (const { reply } of this.#running.values()) reply.reject(this.#gone);
    this.#running.clear();
    this.#ended.resolve();
  }
}
