import type { WordMeaning } from "../mapping/mapping.ts";
import type { PredicateRow } from "../pack/rows.ts";

/** Collects the predicates that claims use; those of an earlier import keep their fields. */
export class PredicateBook {
  #rows = new Map<string, PredicateRow>();
  #earlier: ReadonlyMap<string, PredicateRow>;

  constructor(earlier: readonly PredicateRow[] = []) {
    this.#earlier = new Map(earlier.map((row) => [row.predicate, row]));
  }

  /** Returns the id of a word's predicate. */
  use({ word: _, ...meaning }: WordMeaning): string {
    const { predicate } = meaning;
    if (!this.#rows.has(predicate))
      this.#rows.set(predicate, this.#earlier.get(predicate) ?? { ...meaning, meaning: "" });
    return predicate;
  }

  get rows(): PredicateRow[] {
    return [...this.#rows.values()].sort((a, b) => (a.predicate < b.predicate ? -1 : 1));
  }
}
