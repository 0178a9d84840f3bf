import { keyOf, keyOfAll, type Key } from "../values/key.ts";
import type { Value } from "../values/value.ts";
import { valueIn, type Properties } from "./entity.ts";
import { OrderedKeys, type KeyRange } from "./ordered-keys.ts";
import type { NodeRecord, RelationshipRecord } from "./records.ts";
import type { IndexRule } from "./schema.ts";

export type EntityRecord = NodeRecord | RelationshipRecord;

const NOTHING: readonly never[] = [];

/**
 * Entities by the values of one or several properties. It may hold entities under values that they
 * no longer have, or do not have for everybody yet: callers check the result.
 */
export class PropertyIndex {
  /** Most values have one entity: a set of one would cost several times as much. */
  readonly #entries = new Map<Key, EntityRecord | Set<EntityRecord>>();
  /** Made for the first question that asks for a range. */
  #ordered: OrderedKeys | null = null;
  #size = 0;

  constructor(readonly rule: IndexRule) {}

  /** Number of different values, of which the planner expects equal shares. */
  get distinct(): number {
    return this.#entries.size;
  }

  get size(): number {
    return this.#size;
  }

  /** The key of an entity with these properties; undefined if it lacks one of those that count. */
  keyIn(properties: Properties): Key | undefined {
    const [only] = this.rule.target.properties;
    if (only !== undefined && this.rule.target.properties.length === 1) {
      const value = valueIn(properties, only);
      return value === null ? undefined : keyOf(value);
    }
    const values = this.rule.target.properties.map((property) => valueIn(properties, property));
    return values.includes(null) ? undefined : keyOfAll(values);
  }

  /** True if the properties that count have the very values that they had. */
  isSame(before: Properties, after: Properties): boolean {
    for (const property of this.rule.target.properties) {
      if (valueIn(before, property) !== valueIn(after, property)) return false;
    }
    return true;
  }

  /** False if nothing has this key. */
  holds(key: Key): boolean {
    return this.#entries.has(key);
  }

  add(key: Key, entity: EntityRecord): void {
    const known = this.#entries.get(key);
    if (known === undefined) {
      this.#entries.set(key, entity);
      this.#ordered?.add(key);
    } else if (!(known instanceof Set)) {
      if (known === entity) return;
      this.#entries.set(key, new Set([known, entity]));
    } else if (!known.has(entity)) known.add(entity);
    else return;
    this.#size++;
  }

  remove(key: Key, entity: EntityRecord): void {
    const known = this.#entries.get(key);
    if (known instanceof Set ? !known.delete(entity) : known !== entity) return;
    this.#size--;
    if (known instanceof Set && known.size > 0) return;
    // In the ordered ones it stays, where it finds nothing.
    this.#entries.delete(key);
  }

  /** All that may have these values; they may change under a reader. */
  find(values: readonly Value[]): Iterable<EntityRecord> {
    return this.#at(keyOfAll(values));
  }

  /** All whose only value is one of these, each once. */
  findAny(values: readonly Value[]): Iterable<EntityRecord> {
    return this.#having(new Set(values.map(keyOf)));
  }

  /** All with a number or a text in a range, in the order of their values. */
  findWithin(range: KeyRange, isDescending = false): Iterable<EntityRecord> {
    return this.#having(this.#inOrder().within(range, isDescending));
  }

  /** All with a text that begins so. */
  findStarting(prefix: string): Iterable<EntityRecord> {
    return this.#having(this.#inOrder().startingWith(prefix));
  }

  /** A changing entity is under its old value too, and must not come twice. */
  *#having(keys: Iterable<Key>): Iterable<EntityRecord> {
    for (const key of keys) {
      for (const entity of this.#at(key)) {
        if (!entity.isVisible) continue;
        if (this.keyIn(entity.properties) === key) yield entity;
      }
    }
  }

  #at(key: Key): Iterable<EntityRecord> {
    const known = this.#entries.get(key);
    if (known === undefined) return NOTHING;
    return known instanceof Set ? known : [known];
  }

  #inOrder(): OrderedKeys {
    if (this.#ordered) return this.#ordered;
    const ordered = new OrderedKeys();
    for (const key of this.#entries.keys()) ordered.add(key);
    return (this.#ordered = ordered);
  }
}
