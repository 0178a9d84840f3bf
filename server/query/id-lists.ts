import { LRUCache } from "lru-cache";
import type { Catalogue } from "./catalogue.ts";

/** Ids that are kept of one catalogue's data, about 64 bytes each. */
const MOST_IDS = 500_000;

type Lists = LRUCache<string, readonly string[]>;

const lists = new WeakMap<Catalogue, Lists>();

/**
 * Returns a list of ids that is read page by page: who reads all pages would otherwise find and sort
 * all of them for each. It is kept as long as the catalogue, which every load replaces.
 *
 * @param key what is asked for, different for different lists
 */
export async function idList(
  catalogue: Catalogue,
  key: string,
  find: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const kept = listsOf(catalogue);
  const known = kept.get(key);
  if (known) return known;
  const found = await find();
  kept.set(key, found);
  return found;
}

function listsOf(catalogue: Catalogue): Lists {
  const known = lists.get(catalogue);
  if (known) return known;
  const made: Lists = new LRUCache({
    maxSize: MOST_IDS,
    sizeCalculation: (ids) => ids.length + 1,
  });
  lists.set(catalogue, made);
  return made;
}
