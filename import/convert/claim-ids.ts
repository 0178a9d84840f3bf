import { hashOf } from "../bytes/text-hash.ts";

/**
 * Makes the ids of claims: of their content, so that the same claim has the same id in every import,
 * with a number for what is said again. Ids are kept as numbers of 53 bits in a table of open
 * addresses, since a million texts in a Set cost several times as much time and memory.
 */
export class ClaimIds {
  #table = new Float64Array(1 << 16);
  #count = 0;
  #repeats = new Map<number, number>();
  /** Number of contents that were said before. */
  repeated = 0;

  /**
   * Returns the id of a claim that the file gives none.
   *
   * @param hash the number that is made of its content
   */
  ofContent(hash: number): string {
    const id = `c-${base36(hash)}`;
    const times = this.#times(hash);
    if (times === 1) return id;
    this.repeated += 1;
    return `${id}-${times}`;
  }

  /** Returns a wanted id, with a number if it is taken. */
  free(wanted: string): string {
    const times = this.#times(hashOf(wanted));
    return times === 1 ? wanted : `${wanted}-${times}`;
  }

  /** Counts how often a number was given. */
  #times(hash: number): number {
    if (this.#add(hash)) return 1;
    const times = (this.#repeats.get(hash) ?? 1) + 1;
    this.#repeats.set(hash, times);
    return times;
  }

  /** Returns false if the number is in the table. */
  #add(hash: number): boolean {
    if (this.#count * 2 > this.#table.length) this.#grow();
    const at = placeOf(this.#table, hash);
    if (this.#table[at] !== 0) return false;
    this.#table[at] = hash;
    this.#count += 1;
    return true;
  }

  #grow(): void {
    const larger = new Float64Array(this.#table.length * 2);
    for (const hash of this.#table) if (hash !== 0) larger[placeOf(larger, hash)] = hash;
    this.#table = larger;
  }
}

/** Returns the place of a number, or the free one for it. */
function placeOf(table: Float64Array, hash: number): number {
  const mask = table.length - 1;
  let at = hash & mask;
  while (table[at] !== 0 && table[at] !== hash) at = (at + 1) & mask;
  return at;
}

const HALF = 2 ** 26;

/** Writes a number of 53 bits; in two halves, since small integers are written much faster. */
function base36(hash: number): string {
  const high = Math.floor(hash / HALF);
  return high.toString(36) + (hash - high * HALF).toString(36).padStart(6, "0");
}
