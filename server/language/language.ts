import type { Worker } from "node:worker_threads";
import { startWorker } from "./start-worker.ts";
import { LRUCache } from "lru-cache";
import type { Store } from "../store/port.ts";
import type { Answers, Asked, Check, ParameterTypes, Question, Told } from "./messages.ts";

const KEPT = 5000;
/** Parsing is exponential for some texts; no text that a person writes needs this long. */
const PATIENCE_MS = 10_000;

/** The parser has no answer: it took too long, or gave up. */
export class LanguageError extends Error {
  override readonly name = "LanguageError";
}

interface Waiting {
  resolve(answer: never): void;
  reject(error: LanguageError): void;
}

/**
 * Cypher's grammar and semantic checker, in a thread of their own. Questions are answered one
 * after another; one that takes too long ends the thread, and those behind it are asked again.
 */
export class Language {
  readonly #checks = new LRUCache<string, Check>({
    max: KEPT,
    maxSize: 2 ** 24,
    sizeCalculation: (check, key) => 200 + key.length + 40 * check.rules.length,
  });
  readonly #queue: { asked: Asked; waiting: Waiting }[] = [];
  #worker: Worker | undefined;
  #timer: NodeJS.Timeout | undefined;
  #busy = false;
  #closed = false;
  #id = 0;

  /** What is known of a statement before it runs; remembered. Rejects with LanguageError. */
  async check(
    text: string,
    engine: Store["engine"],
    parameters: ParameterTypes = {},
  ): Promise<Check> {
    const key = `${engine} ${JSON.stringify(parameters)} ${text}`;
    const known = this.#checks.get(key);
    if (known) return known;
    const found = await this.ask({ kind: "check", text, engine, parameters });
    this.#checks.set(key, found);
    return found;
  }

  /** Asks the parser. Rejects with LanguageError. */
  ask<Q extends Question>(question: Q): Promise<Answers[Q["kind"]]> {
    if (this.#closed) return Promise.reject(new LanguageError("the parser is closed"));
    return new Promise((resolve, reject) => {
      const waiting: Waiting = { resolve: resolve, reject };
      this.#queue.push({ asked: { ...question, id: this.#id++ }, waiting });
      this.#next();
    });
  }

  /** Ends the thread; what waits is rejected. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    for (const { waiting } of this.#queue.splice(0))
      waiting.reject(new LanguageError("the parser is closed"));
    await this.#worker?.terminate();
  }

  #next(): void {
    const [first] = this.#queue;
    if (this.#busy || !first) return;
    this.#busy = true;
    this.#worker ??= this.#start();
    this.#worker.postMessage(first.asked);
    this.#timer = setTimeout(() => {
      this.#drop(`the text took the parser longer than ${PATIENCE_MS} ms`);
    }, PATIENCE_MS);
  }

  #start(): Worker {
    const worker = startWorker();
    worker.on("message", (told: Told) => {
      if (worker === this.#worker) this.#hear(told);
    });
    worker.on("error", (error) => {
      if (worker === this.#worker) this.#drop(`the parser gave up: ${error.message}`);
    });
    worker.unref();
    return worker;
  }

  #hear(told: Told): void {
    const answered = this.#queue.shift();
    this.#busy = false;
    clearTimeout(this.#timer);
    if ("error" in told) answered?.waiting.reject(new LanguageError(told.error));
    else answered?.waiting.resolve(told.answer as never);
    this.#next();
  }

  #drop(reason: string): void {
    const dropped = this.#queue.shift();
    void this.#worker?.terminate();
    this.#worker = undefined;
    this.#busy = false;
    clearTimeout(this.#timer);
    dropped?.waiting.reject(new LanguageError(reason));
    this.#next();
  }
}
