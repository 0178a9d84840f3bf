import type { Value } from "../values/value.ts";

/** Groups that are remembered: more would cost more than they save. */
const MOST = 4096;

type Level<Group> = Map<Value, Level<Group> | Group>;

/**
 * Groups by the very values of their keys, in front of the keys that say which values are the same:
 * most rows have the texts, numbers and lists that a row before had.
 */
export class GroupCache<Group extends object> {
  #root: Level<Group> = new Map();
  #size = 0;

  /** Returns the group of a row with these keys before; undefined if it is not remembered. */
  find(keys: readonly Value[]): Group | undefined {
    let at: Level<Group> | Group | undefined = this.#root;
    for (const key of keys) {
      if (!(at instanceof Map) || Number.isNaN(key)) return undefined;
      at = at.get(key);
    }
    return at as Group | undefined;
  }

  remember(keys: readonly Value[], group: Group): void {
    if (this.#size >= MOST || keys.some((key) => Number.isNaN(key))) return;
    this.#size++;
    let at: Level<Group> = this.#root;
    for (const [i, key] of keys.entries()) {
      if (i === keys.length - 1) {
        at.set(key, group);
        return;
      }
      const known = at.get(key);
      const next: Level<Group> =
        known instanceof Map ? known : new Map<Value, Level<Group> | Group>();
      if (known !== next) at.set(key, next);
      at = next;
    }
  }
}
