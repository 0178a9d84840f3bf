import { keyOf, keyOfAll, type Key } from "../values/key.ts";
import type { Value } from "../values/value.ts";
import type { NodeRecord, RelationshipRecord } from "./records.ts";
import type { IndexRule } from "./schema.ts";

export type EntityRecord = NodeRecord | RelationshipRecord;

const NOTHING: ReadonlySet<never> = new Set();

/**
 * Entities by the values of one or several properties. It may hold entities under values that they
 * no longer have, or do not have for everybody yet: whoever asks checks what is found.
 */
export class PropertyIndex {
  readonly #entries = new Map<Key, Set<EntityRecord>>();
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
    const known = this.#entries.get(key);
    if (!known) this.#entries.set(key, new Set([entity]));
    else if (!known.has(entity)) known.add(entity);
    else return;
    this.#size++;
  }

  remove(key: Key, entity: EntityRecord): void {
    const known = this.#entries.get(key);
    if (!known?.delete(entity)) return;
    this.#size--;
    if (known.size === 0) this.#entries.delete(key);
  }

  /** All that may have these values; the set may change under a reader. */
  find(values: readonly Value[]): ReadonlySet<EntityRecord> {
    return this.#entries.get(keyOfAll(values)) ?? NOTHING;
  }
}
