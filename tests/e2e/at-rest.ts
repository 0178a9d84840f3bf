import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";

/**
 * Returns the answer of a look at the page once two looks, one after the other, have the same; null
 * says that something is still on its way.
 *
 * @param interval ms between two looks; vitest's own unless told otherwise
 */
export async function atRest<T>(look: () => Promise<T | null>, interval?: number): Promise<T> {
  let found: T | null = null;
  const isSame = async () => {
    const before = found;
    found = await look();
    return found !== null && isDeepStrictEqual(found, before);
  };
  await expect.poll(isSame, interval === undefined ? {} : { interval }).toBe(true);
  return found!;
}
