import { keyOf, type Key } from "./key.ts";
import { equals } from "./equality.ts";
import type { Value } from "./value.ts";

/** Elements of a list, found by their keys in constant time; those that have no simple key one by one. */
export class KeySet {
  readonly #keys = new Set<Key>();
  readonly #others: Value[] = [];
  #hasNull = false;

  constructor(list: readonly Value[]) {
    for (const element of list) {
      if (element === null) this.#hasNull = true;
      else if (typeof element === "object") this.#others.push(element);
      // NaN equals nothing.
      else if (!Number.isNaN(element)) this.#keys.add(keyOf(element));
    }
  }

  /** Cypher's `IN` for the elements, of which there is at least one: null if a null could be equal. */
  has(value: Value): boolean | null {
    if (value === null) return null;
    if (typeof value !== "object" && !Number.isNaN(value) && this.#keys.has(keyOf(value)))
      return true;
    let result: boolean | null = this.#hasNull ? null : false;
    for (const other of this.#others) {
      const equal = equals(value, other);
      if (equal) return true;
      if (equal === null) result = null;
    }
    return result;
  }
}
