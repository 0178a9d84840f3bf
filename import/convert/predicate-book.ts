import type { WordMeaning } from "../mapping/mapping.ts";
import type { PredicateRow } from "../pack/rows.ts";

/** Collects the predicates that claims use; those of an earlier import keep their fields. */
export class PredicateBook {
  #rows = new Map<string, PredicateRow>();
  #last: WordMeaning | null = null;
  #earlier: ReadonlyMap<string, PredicateRow>;

  constructor(earlier: readonly PredicateRow[] = []) {
    this.#earlier = new Map(earlier.map((row) => [row.predicate, row]));
  }

  /** Returns the id of a word's predicate. */
  use(used: WordMeaning): string {
    const { predicate } = used;
    // A row for each claim comes here, and most have the meaning of the one before.
    if (used === this.#last) return predicate;
    this.#last = used;
    if (this.#rows.has(predicate)) return predicate;
    const { label, sign, intensity, family, symmetric } = used;
    const row = { predicate, label, sign, intensity, family, symmetric, meaning: "" };
    this.#rows.set(predicate, this.#earlier.get(predicate) ?? row);
    return predicate;
  }

  get rows(): PredicateRow[] {
    return [...this.#rows.values()].sort((a, b) => (a.predicate < b.predicate ? -1 : 1));
  }
}
