import { compareText } from "../values/code-points.ts";
import { keyOf, textOf, type Key } from "../values/key.ts";
import { SortedList } from "./sorted-list.ts";

/** A part of the values of one type: `min` and `max` are both numbers or both texts. */
export interface KeyRange {
  readonly min?: Bound | undefined;
  readonly max?: Bound | undefined;
  /** True if the sought values are text; else they are numbers. */
  readonly isText: boolean;
}

export interface Bound {
  readonly value: string | number | bigint;
  readonly isIncluded: boolean;
}

type Numeric = number | bigint;

/** The keys of an index in the order of their values; numbers and texts alone have ranges. */
export class OrderedKeys {
  readonly #numbers = new SortedList<Numeric>((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  readonly #texts = new SortedList<string>(compareText);

  add(key: Key): void {
    if (typeof key === "number" || typeof key === "bigint") this.#numbers.add(key);
    else if (typeof key === "string") {
      const text = textOf(key);
      if (text !== null) this.#texts.add(text);
    }
  }

  /** Keys of values in a range, in order; some may have gone since they were added. */
  within({ min, max, isText }: KeyRange, isDescending = false): Iterable<Key> {
    if (!isText) {
      const [from, to] = [min as BoundOf<Numeric>, max as BoundOf<Numeric>];
      return this.#numbers.between(from, to, isDescending);
    }
    const [from, to] = [min as BoundOf<string>, max as BoundOf<string>];
    return keysOf(this.#texts.between(from, to, isDescending));
  }

  /** Keys of texts that begin so; as `within`. */
  startingWith(prefix: string): Iterable<Key> {
    return keysOf(whileStarting(prefix, this.#texts));
  }
}

type BoundOf<T> = { readonly value: T; readonly isIncluded: boolean } | undefined;

function* keysOf(texts: Iterable<string>): Iterable<Key> {
  for (const text of texts) yield keyOf(text);
}

function* whileStarting(prefix: string, texts: SortedList<string>): Iterable<string> {
  for (const text of texts.between({ value: prefix, isIncluded: true }, undefined)) {
    if (!text.startsWith(prefix)) return;
    yield text;
  }
}
