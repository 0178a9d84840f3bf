import { isList, type Value } from "../values/value.ts";

/** Longest text that is looked for among the shared ones, and how many there are at most. */
const LONGEST = 32;
const MOST = 4096;
const NONE: readonly Value[] = [];

/**
 * Values of properties that many entities have, each kept once: what comes from outside brings a
 * copy of its own for every row.
 */
export class SharedValues {
  readonly #texts = new Map<string, string>();
  readonly #integers = new Map<bigint, bigint>();

  /** The value itself, or one that is the same. */
  shared(value: Value): Value {
    if (typeof value === "string") {
      return value.length <= LONGEST ? shared(this.#texts, value) : value;
    }
    if (typeof value === "bigint") return shared(this.#integers, value);
    return isList(value) && value.length === 0 ? NONE : value;
  }
}

function shared<T>(known: Map<T, T>, value: T): T {
  const found = known.get(value);
  if (found !== undefined) return found;
  if (known.size < MOST) known.set(value, value);
  return value;
}
