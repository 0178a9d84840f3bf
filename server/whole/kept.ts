import type { Ask } from "../query/ask.ts";
import type { Catalogue } from "../query/catalogue.ts";

/** A data version, by its catalogue, which every load replaces. */
export interface Version {
  catalogue: Catalogue;
  /** True while a load is running: nothing read now may be kept. */
  isLoading: boolean;
}

/**
 * Returns a function that reads something on the first call for a data version, and keeps it as long
 * as that version's catalogue. It rejects with StoreError; the next call then reads again.
 */
export function keptByVersion<T>(
  read: (ask: Ask, catalogue: Catalogue) => Promise<T>,
): (ask: Ask, version: Version) => Promise<T> {
  const kept = new WeakMap<Catalogue, Promise<T>>();
  return (ask, { catalogue, isLoading }) => {
    if (isLoading) return read(ask, catalogue);
    const known = kept.get(catalogue);
    if (known) return known;
    const reading = read(ask, catalogue);
    kept.set(catalogue, reading);
    reading.catch(() => kept.delete(catalogue));
    return reading;
  };
}
