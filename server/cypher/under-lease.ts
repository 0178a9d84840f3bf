import type { Library } from "./library.ts";

/**
 * Returns a statement of a load that runs only while its process holds the lease, which it renews.
 *
 * @param load the scripts of `cypher/load`
 */
export function underLease(load: Library, statement: string): string {
  return `${load.statement("005-under-lease")}\n${statement}`;
}
