import type { Value } from "../values/value.ts";

/** Longest text that is looked for among the shared ones. */
const LONGEST = 64;
/** Values that a generation remembers; those that are met again outlive it. */
const GENERATION = 4096;

/**
 * Values of properties that many entities have, each kept once: what comes from outside brings a
 * copy of its own for every row.
 */
export class SharedValues {
  readonly #texts = new Recent<string>();
  readonly #integers = new Recent<bigint>();

  /** Returns the value itself, or one that is the same. */
  shared(value: Value): Value {
    if (typeof value === "string") {
      return value.length <= LONGEST ? this.#texts.shared(value) : value;
    }
    if (typeof value === "bigint") return this.#integers.shared(value);
    return value;
  }
}

/** The values met last: ids, which nobody else has, must not take the place of what many share. */
class Recent<T> {
  #young = new Map<T, T>();
  #old = new Map<T, T>();

  shared(value: T): T {
    const known = this.#young.get(value);
    if (known !== undefined) return known;
    const kept = this.#old.get(value) ?? value;
    if (this.#young.size >= GENERATION) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(kept, kept);
    return kept;
  }
}
