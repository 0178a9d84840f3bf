import { setTimeout as sleep } from "node:timers/promises";
import type { ResourceLimits } from "node:worker_threads";
import { Piscina } from "piscina";
import { FairQueue } from "./fair-queue.ts";
import { PoolError } from "./pool-error.ts";
import type { TaskStarted, PoolTask } from "./pool-task.ts";
import { threadModule } from "./thread-module.ts";
import { WorkClock } from "./work-clock.ts";

export interface FairPoolOptions<Q> {
  /** `import.meta.url` of the calling file; the worker module is in the same folder. */
  from: string;
  /** Name of the worker module without extension; its default export is a `workHandler`. */
  module: string;
  /**
   * Number of threads: one is kept running, the others are spares. With 0, a thread is started on
   * demand and ends after an idle time.
   */
  kept: number;
  /** Passed to the module as its workerData. */
  workerData?: unknown;
  /** A quick task that is run to start a thread. */
  first: Q;
  /** Milliseconds that a thread may work on a task; then the thread is terminated. */
  patienceMs: number;
  /** Milliseconds that remain of that time once the client has disconnected. */
  patienceWhenGoneMs: number;
  /** After a task the pool pauses as long as the task took, but at most this many milliseconds. */
  mostRestMs: number;
  mostWaiting: number;
  mostWaitingOfClient: number;
  /** Niceness of the threads towards other processes, from 0 to 19. */
  nice: number;
  resourceLimits: ResourceLimits;
  /** Names of the pool and of a task in messages: "the parser", "text". */
  name: string;
  piece: string;
}

/** The caller that waits for a task. */
export interface Caller {
  client: string;
  /** Aborts if the caller no longer waits for the result. */
  signal?: AbortSignal;
}

interface Task<Q, A> {
  id: number;
  question: Q;
  resolve: (answer: A) => void;
  reject: (error: unknown) => void;
  /** Terminates the thread that runs the task. */
  end: AbortController;
  clock?: WorkClock;
  /** Start time as of performance.now(). */
  startedAt?: number;
  isAbandoned: boolean;
}

const IDLE_MS = 60_000;

/**
 * Runs tasks in worker threads, one at a time, with a fair queue between clients. The timeout of a
 * task starts when a thread takes it, not while it waits. If a thread is terminated, a spare
 * replaces it at once, and another spare is started. No spare is started before the first task has
 * completed, takes long or has cost its thread, since until then it would only take memory and slow
 * the start. The price is that the task behind a first one that is terminated may wait for a thread
 * to start. Uses Piscina rather than tinypool, in which a thread that posts messages of its own is
 * an error.
 */
export class FairPool<Q, A> {
  readonly #options: FairPoolOptions<Q>;
  readonly #queue = new FairQueue<Task<Q, A>>();
  #threads: Piscina<PoolTask<Q>, A> | undefined;
  #running: Task<Q, A> | undefined;
  #closed = false;
  #hasSpares = false;
  #warming: Promise<unknown> | undefined;
  #id = 0;

  constructor(options: FairPoolOptions<Q>) {
    this.#options = options;
  }

  /** Starts one thread and waits until it has responded. Rejects with PoolError if that fails. */
  async warm(): Promise<void> {
    // A second request during the start would make the pool start another thread.
    this.#warming ??= this.#runFirst();
    await this.#warming.catch((error: unknown) => {
      this.#warming = undefined;
      throw this.#failed(error);
    });
  }

  /** Runs a task. Rejects with PoolError, or with the reason of the caller's signal. */
  async ask(question: Q, { client, signal }: Caller): Promise<A> {
    signal?.throwIfAborted();
    this.#checkQueue(client);
    let abandon: (() => void) | undefined;
    try {
      return await new Promise<A>((resolve, reject) => {
        const end = new AbortController();
        const task = { id: this.#id++, question, resolve, reject, end, isAbandoned: false };
        abandon = () => {
          reject(signal?.reason as Error);
          this.#abandon(client, task);
        };
        signal?.addEventListener("abort", abandon, { once: true });
        this.#queue.push(client, task);
        void this.#next();
      });
    } finally {
      if (abandon) signal?.removeEventListener("abort", abandon);
    }
  }

  /** Terminates the threads; queued tasks are rejected. */
  async close(): Promise<void> {
    this.#closed = true;
    const closed = this.#error("closed", "is closed");
    for (let task = this.#queue.next(); task; task = this.#queue.next()) task.reject(closed);
    this.#running?.clock?.stop();
    this.#running?.reject(closed);
    await this.#threads?.destroy();
  }

  #checkQueue(client: string): void {
    const { mostWaiting, mostWaitingOfClient, piece } = this.#options;
    if (this.#closed) throw this.#error("closed", "is closed");
    if (this.#queue.waiting(client) >= mostWaitingOfClient)
      throw this.#error(
        "crowded",
        `has ${mostWaitingOfClient} ${piece}s of this client in its queue`,
      );
    if (this.#queue.size >= mostWaiting)
      throw this.#error("full", `has ${mostWaiting} ${piece}s in its queue`);
  }

  async #next(): Promise<void> {
    if (this.#running || this.#closed) return;
    const task = this.#queue.next();
    if (!task) return;
    this.#running = task;
    const { id, question, end } = task;
    // A spare that starts at the same time would slow the task down.
    const spareTimer = setTimeout(() => this.#startSpares(), this.#options.patienceMs / 3);
    try {
      task.resolve(await this.#started().run({ id, question }, { signal: end.signal }));
    } catch (error) {
      task.reject(this.#failed(error));
    }
    clearTimeout(spareTimer);
    this.#startSpares();
    task.clock?.stop();
    await this.#rest(task);
    this.#running = undefined;
    void this.#next();
  }

  async #rest({ startedAt }: Task<Q, A>): Promise<void> {
    const took = startedAt === undefined ? 0 : performance.now() - startedAt;
    const rest = Math.min(this.#options.mostRestMs, took);
    if (rest > 0) await sleep(rest, undefined, { ref: false });
  }

  #startSpares(): void {
    if (!this.#hasSpares && this.#options.kept > 1) this.#fill(this.#options.kept);
    this.#hasSpares = true;
  }

  /**
   * Starts threads by running as many tasks at once: a task with an abort signal never shares its
   * thread.
   */
  #fill(threads: number): void {
    if (this.#closed) return;
    for (let i = 0; i < threads; i++) void this.#runFirst().catch(() => undefined);
  }

  #runFirst(): Promise<A> {
    const work = { id: this.#id++, question: this.#options.first };
    return this.#started().run(work, { signal: new AbortController().signal });
  }

  #started(): Piscina<PoolTask<Q>, A> {
    if (this.#threads) return this.#threads;
    const { from, module, workerData, kept, nice, resourceLimits } = this.#options;
    this.#threads = new Piscina<PoolTask<Q>, A>({
      ...threadModule(from, module),
      minThreads: Math.min(kept, 1),
      maxThreads: Math.max(kept, 1),
      idleTimeout: kept > 0 ? Infinity : IDLE_MS,
      niceIncrement: nice,
      // Hides the server's settings.
      env: {},
      workerData,
      resourceLimits,
      recordTiming: false,
    });
    this.#threads.on("workerDestroy", () => {
      this.#hasSpares = true;
      queueMicrotask(() => this.#fill(kept));
    });
    this.#threads.on("message", (message: TaskStarted) => this.#onStart(message));
    // An idle thread failed; the next task starts another.
    this.#threads.on("error", () => undefined);
    return this.#threads;
  }

  #onStart({ started }: TaskStarted): void {
    const task = this.#running;
    if (task?.id !== started) return;
    const { patienceMs, patienceWhenGoneMs, piece: what } = this.#options;
    task.startedAt = performance.now();
    task.clock = new WorkClock(task.isAbandoned ? patienceWhenGoneMs : patienceMs, () => {
      task.reject(this.#error("slow", `took longer than ${patienceMs} ms over this ${what}`));
      task.end.abort();
    });
  }

  /** Removes a queued task; a running one is terminated after a short time. */
  #abandon(client: string, task: Task<Q, A>): void {
    if (this.#queue.remove(client, task)) return;
    task.isAbandoned = true;
    task.clock?.shorten(this.#options.patienceWhenGoneMs);
  }

  #failed(error: unknown): PoolError {
    const reason = error instanceof Error ? error.message : String(error);
    return this.#error("failed", `gave up: ${reason}`, error);
  }

  #error(reason: PoolError["reason"], words: string, cause?: unknown): PoolError {
    return new PoolError(reason, `${this.#options.name} ${words}`, { cause });
  }
}
