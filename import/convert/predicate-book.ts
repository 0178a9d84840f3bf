import type { WordMeaning } from "../mapping/mapping.ts";
import { type PooledText, TextPool } from "../bytes/text-pool.ts";
import type { PredicateRow } from "../pack/rows.ts";

/** A predicate as the claims of one word use it. */
export interface UsedPredicate {
  readonly id: PooledText;
  /** The label of the word; empty if it is that of the predicate. */
  readonly ownLabel: string;
}

/** Collects the predicates that claims use; those of an earlier import keep their fields. */
export class PredicateBook {
  #pool = new TextPool();
  #rows = new Map<string, PredicateRow>();
  #last: { word: WordMeaning; used: UsedPredicate } | null = null;
  #used = new Map<WordMeaning, UsedPredicate>();
  #earlier: ReadonlyMap<string, PredicateRow>;

  /** @param kept predicates that stay, even if no claim of this import has them */
  constructor(earlier: readonly PredicateRow[] = [], kept: readonly PredicateRow[] = []) {
    for (const row of kept) this.#rows.set(row.predicate, row);
    this.#earlier = new Map(earlier.map((row) => [row.predicate, row]));
  }

  /** Returns the predicate of a word. */
  use(word: WordMeaning): UsedPredicate {
    // A row for each claim comes here, and most have the meaning of the one before.
    if (word === this.#last?.word) return this.#last.used;
    const used = this.#used.get(word) ?? this.#add(word);
    this.#last = { word, used };
    return used;
  }

  #add(word: WordMeaning): UsedPredicate {
    const { predicate, label, sign, intensity, family, symmetric } = word;
    const made = { predicate, label, sign, intensity, family, symmetric, meaning: "" };
    const row = this.#rows.get(predicate) ?? this.#earlier.get(predicate) ?? made;
    this.#rows.set(predicate, row);
    const used = { id: this.#pool.add(predicate), ownLabel: row.label === label ? "" : label };
    this.#used.set(word, used);
    return used;
  }

  get rows(): PredicateRow[] {
    return [...this.#rows.values()].sort((a, b) => (a.predicate < b.predicate ? -1 : 1));
  }
}
