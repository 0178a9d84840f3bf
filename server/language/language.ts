import { LRUCache } from "lru-cache";
import type { Store } from "../store/port.ts";
import { startThread } from "../thread/start-thread.ts";
import { Thread } from "../thread/thread.ts";
import type { Answers, Check, ParameterTypes, Question } from "./messages.ts";

const KEPT = 5000;
/** Parsing is exponential for some texts; no text that a person writes needs this long. */
const PATIENCE_MS = 10_000;
/** Characters of a text that takes no more than an instant, but for the worst of its kind. */
const SHORT = 5000;

/** The parser has no answer: it took too long, or gave up. */
export class LanguageError extends Error {
  override readonly name = "LanguageError";
}

/**
 * Cypher's grammar and semantic checker, in threads of their own: one for what is short and, from
 * the first one on, another for what is long, so that nobody waits behind a text that only a
 * program writes. Questions to a thread are answered one after another; one that takes too long
 * ends it, and those behind it are asked again.
 */
export class Language {
  readonly #checks = new LRUCache<string, Check>({
    max: KEPT,
    maxSize: 2 ** 24,
    sizeCalculation: (check, key) => 200 + key.length + 150 * check.rules.length,
  });
  readonly #forShort = parserThread();
  readonly #forLong = parserThread();

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
  async ask<Q extends Question>(question: Q): Promise<Answers[Q["kind"]]> {
    const thread = question.text.length > SHORT ? this.#forLong : this.#forShort;
    return (await thread.ask(question)) as Answers[Q["kind"]];
  }

  /** Ends the threads; what waits is rejected. */
  async close(): Promise<void> {
    await Promise.all([this.#forShort.close(), this.#forLong.close()]);
  }
}

function parserThread(): Thread<Question, unknown> {
  return new Thread<Question, unknown>({
    start: () =>
      startThread(import.meta.url, "worker", {
        resourceLimits: { maxOldGenerationSizeMb: 1024, stackSizeMb: 16 },
      }),
    patienceMs: PATIENCE_MS,
    failed: (reason) => new LanguageError(reason),
    name: "the parser",
  });
}
