import type { Worker } from "node:worker_threads";

/** What a thread is told, and what it tells; one answer for each question, in turn. */
export type Asked<Q> = { id: number; question: Q };
export type Told<A> = { id: number; answer: A } | { id: number; error: string };

interface Waiting<Q, A> {
  asked: Asked<Q>;
  resolve: (answer: A) => void;
  reject: (error: Error) => void;
}

export interface ThreadOptions {
  start: () => Worker;
  /** A question that takes longer ends the thread */
  patienceMs: number;
  /** What the caller is told, from the reason as a sentence */
  failed: (reason: string) => Error;
  /** How reasons name the thread: "the parser" */
  name: string;
}

/**
 * A thread of its own for work that takes longer than the server's may wait. It is started with
 * the first question. Questions are answered one after another; one that takes too long ends the
 * thread, and those behind it are asked again.
 */
export class Thread<Q, A> {
  readonly #options: ThreadOptions;
  readonly #queue: Waiting<Q, A>[] = [];
  #worker: Worker | undefined;
  #timer: NodeJS.Timeout | undefined;
  #busy = false;
  #closed = false;
  #id = 0;

  constructor(options: ThreadOptions) {
    this.#options = options;
  }

  /** Asks the thread. Rejects with what `failed` makes of the reason. */
  ask(question: Q): Promise<A> {
    const { name, failed } = this.#options;
    if (this.#closed) return Promise.reject(failed(`${name} is closed`));
    return new Promise((resolve, reject) => {
      this.#queue.push({ asked: { id: this.#id++, question }, resolve, reject });
      this.#next();
    });
  }

  /** Ends the thread; what waits is rejected. */
  async close(): Promise<void> {
    const { name, failed } = this.#options;
    this.#closed = true;
    clearTimeout(this.#timer);
    for (const { reject } of this.#queue.splice(0)) reject(failed(`${name} is closed`));
    await this.#worker?.terminate();
  }

  #next(): void {
    const { name, patienceMs } = this.#options;
    const [first] = this.#queue;
    if (this.#busy || !first) return;
    this.#busy = true;
    this.#worker ??= this.#start();
    this.#worker.postMessage(first.asked);
    this.#timer = setTimeout(
      () => this.#drop(`${name} took longer than ${patienceMs} ms`),
      patienceMs,
    );
  }

  #start(): Worker {
    const worker = this.#options.start();
    worker.on("message", (told: Told<A>) => {
      if (worker === this.#worker) this.#hear(told);
    });
    worker.on("error", (error) => {
      if (worker === this.#worker) this.#drop(`${this.#options.name} gave up: ${error.message}`);
    });
    worker.unref();
    return worker;
  }

  #hear(told: Told<A>): void {
    const answered = this.#queue.shift();
    this.#busy = false;
    clearTimeout(this.#timer);
    if ("error" in told) answered?.reject(this.#options.failed(told.error));
    else answered?.resolve(told.answer);
    this.#next();
  }

  #drop(reason: string): void {
    const dropped = this.#queue.shift();
    void this.#worker?.terminate();
    this.#worker = undefined;
    this.#busy = false;
    clearTimeout(this.#timer);
    dropped?.reject(this.#options.failed(reason));
    this.#next();
  }
}
