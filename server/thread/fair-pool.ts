import { setTimeout as sleep } from "node:timers/promises";
import type { ResourceLimits } from "node:worker_threads";
import { Piscina } from "piscina";
import { FairQueue } from "./fair-queue.ts";
import { PoolError } from "./pool-error.ts";
import type { Taken, Work } from "./pool-work.ts";
import { threadModule } from "./thread-module.ts";
import { WorkClock } from "./work-clock.ts";

export interface FairPoolOptions<Q> {
  /** `import.meta.url` of the caller, beside whose file the module of the threads lies. */
  from: string;
  /** The module's name without its extension; its default export is a `workHandler`. */
  module: string;
  /** Threads to be had: one that is kept, and the others beside it. 0: one is started for work, and ends when it has had none for long. */
  kept: number;
  /** What the module reads as its workerData. */
  workerData?: unknown;
  /** What takes a thread that is there a moment; to start threads is to ask them this. */
  first: Q;
  /** Milliseconds from the moment a thread takes the work; then the thread is ended. */
  patienceMs: number;
  /** What is left of that when the client has gone. */
  patienceWhenGoneMs: number;
  /** After a piece the threads rest as long as it took, but no longer than this. */
  mostRestMs: number;
  mostWaiting: number;
  mostWaitingOfClient: number;
  /** How far the threads stand back behind others that want a processor, from 0 to 19. */
  nice: number;
  resourceLimits: ResourceLimits;
  /** How messages name the threads, and a piece of their work: "the parser", "text". */
  name: string;
  piece: string;
}

/** For whom work is done. */
export interface Asker {
  client: string;
  /** Aborted when nobody waits for the answer any more. */
  signal?: AbortSignal;
}

interface Piece<Q, A> {
  id: number;
  question: Q;
  resolve: (answer: A) => void;
  reject: (error: unknown) => void;
  /** Ends the thread that works on it. */
  end: AbortController;
  clock?: WorkClock;
  /** When a thread took it, as performance.now() says it. */
  taken?: number;
  gone: boolean;
}

const IDLE_MS = 60_000;

/**
 * Does work in threads of its own, one piece at a time, the clients in turn. The clock of a piece
 * starts when a thread takes it, not while it waits. A thread that is ended is replaced at once by
 * a spare, and another spare is started. Spares are not started before the first piece is done,
 * takes long or costs its thread: until then they would only take memory, and processors from a
 * start. The price is that the piece behind a first one that is ended may wait for a thread to start.
 * Piscina keeps the threads rather than tinypool, for which a thread that says that it has begun is
 * a fault.
 */
export class FairPool<Q, A> {
  readonly #options: FairPoolOptions<Q>;
  readonly #queue = new FairQueue<Piece<Q, A>>();
  #threads: Piscina<Work<Q>, A> | undefined;
  #running: Piece<Q, A> | undefined;
  #closed = false;
  #hasSpares = false;
  #warming: Promise<unknown> | undefined;
  #id = 0;

  constructor(options: FairPoolOptions<Q>) {
    this.#options = options;
  }

  /** Starts one thread and waits until it has answered. Rejects with PoolError when it cannot. */
  async warm(): Promise<void> {
    // Asked twice while it starts, the pool would start another.
    this.#warming ??= this.#askFirst();
    await this.#warming.catch((error: unknown) => {
      this.#warming = undefined;
      throw this.#failed(error);
    });
  }

  /** Asks a thread. Rejects with PoolError, or with the reason of the asker's signal. */
  async ask(question: Q, { client, signal }: Asker): Promise<A> {
    signal?.throwIfAborted();
    this.#refuseCrowd(client);
    let leave: (() => void) | undefined;
    try {
      return await new Promise<A>((resolve, reject) => {
        const end = new AbortController();
        const piece = { id: this.#id++, question, resolve, reject, end, gone: false };
        leave = () => {
          reject(signal?.reason as Error);
          this.#drop(client, piece);
        };
        signal?.addEventListener("abort", leave, { once: true });
        this.#queue.push(client, piece);
        void this.#next();
      });
    } finally {
      if (leave) signal?.removeEventListener("abort", leave);
    }
  }

  /** Ends the threads; what waits is rejected. */
  async close(): Promise<void> {
    this.#closed = true;
    const closed = this.#error("closed", "is closed");
    for (let piece = this.#queue.next(); piece; piece = this.#queue.next()) piece.reject(closed);
    this.#running?.clock?.stop();
    this.#running?.reject(closed);
    await this.#threads?.destroy();
  }

  #refuseCrowd(client: string): void {
    const { mostWaiting, mostWaitingOfClient, piece } = this.#options;
    if (this.#closed) throw this.#error("closed", "is closed");
    if (this.#queue.waiting(client) >= mostWaitingOfClient)
      throw this.#error("crowded", `has ${mostWaitingOfClient} ${piece}s of this client waiting`);
    if (this.#queue.size >= mostWaiting)
      throw this.#error("full", `has ${mostWaiting} ${piece}s waiting`);
  }

  async #next(): Promise<void> {
    if (this.#running || this.#closed) return;
    const piece = this.#queue.next();
    if (!piece) return;
    this.#running = piece;
    const { id, question, end } = piece;
    // Beside it, a spare would take from its time.
    const late = setTimeout(() => this.#startSpares(), this.#options.patienceMs / 3);
    try {
      piece.resolve(await this.#started().run({ id, question }, { signal: end.signal }));
    } catch (error) {
      piece.reject(this.#failed(error));
    }
    clearTimeout(late);
    this.#startSpares();
    piece.clock?.stop();
    await this.#rest(piece);
    this.#running = undefined;
    void this.#next();
  }

  async #rest({ taken }: Piece<Q, A>): Promise<void> {
    const took = taken === undefined ? 0 : performance.now() - taken;
    const rest = Math.min(this.#options.mostRestMs, took);
    if (rest > 0) await sleep(rest, undefined, { ref: false });
  }

  #startSpares(): void {
    if (!this.#hasSpares && this.#options.kept > 1) this.#fill(this.#options.kept);
    this.#hasSpares = true;
  }

  /** Work that may be ended has a thread to itself: so many pieces at once start so many threads. */
  #fill(threads: number): void {
    if (this.#closed) return;
    for (let i = 0; i < threads; i++) void this.#askFirst().catch(() => undefined);
  }

  #askFirst(): Promise<A> {
    const work = { id: this.#id++, question: this.#options.first };
    return this.#started().run(work, { signal: new AbortController().signal });
  }

  #started(): Piscina<Work<Q>, A> {
    if (this.#threads) return this.#threads;
    const { from, module, workerData, kept, nice, resourceLimits } = this.#options;
    this.#threads = new Piscina<Work<Q>, A>({
      ...threadModule(from, module),
      minThreads: Math.min(kept, 1),
      maxThreads: Math.max(kept, 1),
      idleTimeout: kept > 0 ? Infinity : IDLE_MS,
      niceIncrement: nice,
      // It sees no setting of the server.
      env: {},
      workerData,
      resourceLimits,
      recordTiming: false,
    });
    this.#threads.on("workerDestroy", () => {
      this.#hasSpares = true;
      queueMicrotask(() => this.#fill(kept));
    });
    this.#threads.on("message", (taken: Taken) => this.#taken(taken));
    // Of a thread without work; the next piece starts another.
    this.#threads.on("error", () => undefined);
    return this.#threads;
  }

  #taken({ took }: Taken): void {
    const piece = this.#running;
    if (piece?.id !== took) return;
    const { patienceMs, patienceWhenGoneMs, piece: what } = this.#options;
    piece.taken = performance.now();
    piece.clock = new WorkClock(piece.gone ? patienceWhenGoneMs : patienceMs, () => {
      piece.reject(this.#error("slow", `took longer than ${patienceMs} ms over this ${what}`));
      piece.end.abort();
    });
  }

  /** A piece that waits is taken out; one that is worked on keeps its thread for a moment. */
  #drop(client: string, piece: Piece<Q, A>): void {
    if (this.#queue.remove(client, piece)) return;
    piece.gone = true;
    piece.clock?.shorten(this.#options.patienceWhenGoneMs);
  }

  #failed(error: unknown): PoolError {
    const reason = error instanceof Error ? error.message : String(error);
    return this.#error("failed", `gave up: ${reason}`, error);
  }

  #error(reason: PoolError["reason"], words: string, cause?: unknown): PoolError {
    return new PoolError(reason, `${this.#options.name} ${words}`, { cause });
  }
}
