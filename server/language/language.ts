import { LRUCache } from "lru-cache";
import type { Engine } from "../cypher/engine.ts";
import { FairPool, type Asker } from "../thread/fair-pool.ts";
import { PoolError } from "../thread/pool-error.ts";
import { laneOf } from "./lane.ts";
import type { Answers, Check, Question } from "./messages.ts";

const KEPT = 5000;
/** How long the texts of a client that held up the short lane go to the long one. */
const WARY_MS = 60_000;
const CLIENTS = 10_000;
const NOBODY: Asker = { client: "" };
const FIRST: Question = { kind: "check", text: "RETURN 1", engine: "embedded" };

const COMMON = {
  from: import.meta.url,
  module: "worker",
  first: FIRST,
  name: "the parser",
  piece: "text",
};
/** The default of 48 MB of young objects is for programs that make more of them. */
const limits = (memoryMb: number) => ({
  maxOldGenerationSizeMb: memoryMb,
  maxYoungGenerationSizeMb: 6,
  stackSizeMb: 16,
});

/**
 * Cypher's grammar and semantic checker, in threads of their own. What takes an instant has a lane
 * that nothing long or dangerous ever takes, with a thread that works and a spare. Only the first is
 * loaded at start; the spare, another 80 MB, follows when the first statement comes. For the rest
 * there is one thread, started when it is needed, that stands back behind all others and
 * rests between two texts. A text that looks short and is not loses its thread at once and goes on
 * in the long lane, and so do the others of its client for a while.
 */
export class Language {
  readonly #checks = new LRUCache<string, Check>({
    max: KEPT,
    maxSize: 2 ** 24,
    sizeCalculation: (check, key) => 200 + key.length + 150 * check.rules.length,
  });
  readonly #wary = new LRUCache<string, true>({ max: CLIENTS, ttl: WARY_MS });
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

  /** Whether a statement is checked without waiting for the parser to load. */
  get isWarm(): boolean {
    return this.#isWarm;
  }

  /** Loads the parser into the thread for short texts. Rejects with PoolError when it cannot be loaded. */
  async warm(): Promise<void> {
    await this.#short.warm();
    this.#isWarm = true;
  }

  /**
   * What is known of a statement before it runs; remembered. Rejects with PoolError, or with the
   * reason of the asker's signal.
   *
   * @param asker is only called when the parser has to be asked
   */
  async check(text: string, engine: Engine, asker: () => Asker = () => NOBODY): Promise<Check> {
    const key = `${engine} ${text}`;
    const known = this.#checks.get(key);
    if (known) return known;
    const question: Question = { kind: "check", text, engine };
    const found = (await this.#answer(question, asker())) as Check;
    this.#checks.set(key, found);
    return found;
  }

  /** Asks the parser. Rejects with PoolError, or with the reason of the asker's signal. */
  async ask<Q extends Question>(question: Q, asker: Asker = NOBODY): Promise<Answers[Q["kind"]]> {
    return (await this.#answer(question, asker)) as Answers[Q["kind"]];
  }

  /** Ends the threads; what waits is rejected. */
  async close(): Promise<void> {
    await Promise.all([this.#short.close(), this.#long.close()]);
  }

  async #answer(question: Question, asker: Asker): Promise<unknown> {
    const { client } = asker;
    if (laneOf(question.text) === "long" || this.#wary.has(client))
      return this.#long.ask(question, asker);
    try {
      return await this.#short.ask(question, asker);
    } catch (error) {
      if (!(error instanceof PoolError) || error.reason !== "slow") throw error;
      if (asker !== NOBODY) this.#wary.set(client, true);
      return this.#long.ask(question, asker);
    }
  }
}
