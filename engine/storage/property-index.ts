import { keyOf, keyOfAll, type Key } from "../values/key.ts";
import type { Value } from "../values/value.ts";
import type { NodeRecord, RelationshipRecord } from "./records.ts";
import type { IndexRule } from "./schema.ts";

export type EntityRecord = NodeRecord | RelationshipRecord;

const NOTHING: readonly never[] = [];

/**
 * Entities by the values of one or several properties. It may hold entities under values that they
 * no longer have, or do not have for everybody yet: whoever asks checks what is found.
 */
export class PropertyIndex {
  readonly #entries = new Map<Key, EntityRecord[]>();
  #size = 0;

  constructor(readonly rule: IndexRule) {}

  /** Number of different values, of which the planner expects equal shares. */
  get distinct(): number {
    return this.#entries.size;
  }

  get size(): number {
    return this.#size;
  }

  /** The key of an entity; undefined if it lacks one of the properties. */
  keyFor(valueOf: (property: string) => Value): Key | undefined {
    const { properties } = this.rule.target;
    const [only] = properties;
    if (only !== undefined && properties.length === 1) {
      const value = valueOf(only);
      return value === null ? undefined : keyOf(value);
    }
    const values = properties.map(valueOf);
    return values.includes(null) ? undefined : keyOfAll(values);
  }

  add(key: Key, entity: EntityRecord): void {
    const list = this.#entries.get(key);
    if (!list) this.#entries.set(key, [entity]);
    else if (!list.includes(entity)) list.push(entity);
    else return;
    this.#size++;
  }

  remove(key: Key, entity: EntityRecord): void {
    const list = this.#entries.get(key);
    if (!list?.includes(entity)) return;
    this.#size--;
    const rest = list.filter((each) => each !== entity);
    if (rest.length > 0) this.#entries.set(key, rest);
    else this.#entries.delete(key);
  }

  /** All that may have these values; the array is never changed in place under a reader but by adding. */
  find(values: readonly Value[]): readonly EntityRecord[] {
    return this.#entries.get(keyOfAll(values)) ?? NOTHING;
  }
}
