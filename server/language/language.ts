import { LRUCache } from "lru-cache";
import type { Engine } from "../cypher/engine.ts";
import { FairPool, type Caller } from "../thread/fair-pool.ts";
import { PoolError } from "../thread/pool-error.ts";
import { laneOf } from "./lane.ts";
import type { Answers, Check, Question } from "./messages.ts";

const CACHE_ENTRIES = 5000;
/**
 * Milliseconds for which a client's texts use the long lane after one of them blocked the short
 * lane.
 */
const SLOW_CLIENT_MS = 60_000;
const CLIENTS = 10_000;
const NO_CLIENT: Caller = { client: "" };
const WARM_UP_TASK: Question = { kind: "check", text: "RETURN 1", engine: "embedded" };

const COMMON = {
  from: import.meta.url,
  module: "worker",
  first: WARM_UP_TASK,
  name: "the parser",
  piece: "text",
};
/** The default young generation of 48 MB is meant for programs that allocate more objects. */
const limits = (memoryMb: number) => ({
  maxOldGenerationSizeMb: memoryMb,
  maxYoungGenerationSizeMb: 6,
  stackSizeMb: 16,
});

/**
 * Runs Cypher's grammar and semantic checker in worker threads. Quick texts have a lane that no
 * slow or dangerous text enters, with one working thread and a spare. Only the first is loaded at
 * start; the spare, another 80 MB, follows with the first statement. Other texts have a single
 * thread that is started on demand, has a lower priority and pauses between texts. A text that
 * looks short but is slow has its thread terminated and is retried in the long lane, which its
 * client's other texts then use for a while.
 */
export class Language {
  readonly #checks = new LRUCache<string, Check>({
    max: CACHE_ENTRIES,
    maxSize: 2 ** 24,
    sizeCalculation: (check, key) => 200 + key.length + 150 * check.rules.length,
  });
  readonly #slowClients = new LRUCache<string, true>({ max: CLIENTS, ttl: SLOW_CLIENT_MS });
  readonly #short = new FairPool<Question, unknown>({
    ...COMMON,
    kept: 2,
    patienceMs: 900,
    patienceWhenGoneMs: 500,
    mostRestMs: 0,
    mostWaiting: 500,
    mostWaitingOfClient: 50,
    nice: 0,
    resourceLimits: limits(384),
  });
  readonly #long = new FairPool<Question, unknown>({
    ...COMMON,
    kept: 0,
    patienceMs: 10_000,
    patienceWhenGoneMs: 1000,
    mostRestMs: 500,
    mostWaiting: 100,
    mostWaitingOfClient: 10,
    nice: 5,
    resourceLimits: limits(1024),
  });
  #isWarm = false;

  /** True once a statement can be checked without waiting for the parser to load. */
  get isWarm(): boolean {
    return this.#isWarm;
  }

  /** Loads the parser into the thread for short texts. Rejects with PoolError if that fails. */
  async warm(): Promise<void> {
    await this.#short.warm();
    this.#isWarm = true;
  }

  /**
   * Checks a statement before it runs; results are cached. Rejects with PoolError, or with the
   * reason of the caller's signal.
   *
   * @param caller called only if the result is not cached
   */
  async check(
    text: string,
    engine: Engine,
    caller: () => Caller = () => NO_CLIENT,
  ): Promise<Check> {
    const key = `${engine} ${text}`;
    const known = this.#checks.get(key);
    if (known) return known;
    const question: Question = { kind: "check", text, engine };
    const found = (await this.#answer(question, caller())) as Check;
    this.#checks.set(key, found);
    return found;
  }

  /**
   * Sends a request to the parser. Rejects with PoolError, or with the reason of the caller's
   * signal.
   */
  async ask<Q extends Question>(
    question: Q,
    caller: Caller = NO_CLIENT,
  ): Promise<Answers[Q["kind"]]> {
    return (await this.#answer(question, caller)) as Answers[Q["kind"]];
  }

  /** Terminates the threads; pending requests are rejected. */
  async close(): Promise<void> {
    await Promise.all([this.#short.close(), this.#long.close()]);
  }

  async #answer(question: Question, caller: Caller): Promise<unknown> {
    const { client } = caller;
    if (laneOf(question.text) === "long" || this.#slowClients.has(client))
      return this.#long.ask(question, caller);
    try {
      return await this.#short.ask(question, caller);
    } catch (error) {
      if (!(error instanceof PoolError) || error.reason !== "slow") throw error;
      if (caller !== NO_CLIENT) this.#slowClients.set(client, true);
      return this.#long.ask(question, caller);
    }
  }
}
