import { LRUCache } from "lru-cache";
import type { Catalogue } from "./catalogue.ts";

/**
 * Returns a function that finds a list which is read page by page: who reads all pages would otherwise
 * find and sort all of it for each. Lists are kept as long as the catalogue, which every load replaces.
 *
 * @param most items that are kept of one catalogue's data
 */
export function keptLists<L extends { length: number }>(
  most: number,
): (catalogue: Catalogue, key: string, find: () => Promise<L>) => Promise<L> {
  const lists = new WeakMap<Catalogue, LRUCache<string, L>>();
  const listsOf = (catalogue: Catalogue) => {
    const known = lists.get(catalogue);
    if (known) return known;
    const made = new LRUCache<string, L>({
      maxSize: most,
      sizeCalculation: ({ length }) => length + 1,
    });
    lists.set(catalogue, made);
    return made;
  };
  /** @param key what is asked for, different for different lists */
  return async (catalogue, key, find) => {
    const kept = listsOf(catalogue);
    const known = kept.get(key);
    if (known) return known;
    const found = await find();
    kept.set(key, found);
    return found;
  };
}
