import type { Compare } from "../time/moment.ts";
import { accountOf, type Account } from "./account.ts";
import { compare, type Comparison } from "./compare.ts";
import type { Filter } from "./filter.ts";
import { admit, atTime, type Admitted, type FilterResult } from "./apply-filter.ts";
import type { Model } from "./model.ts";
import { presenceOf, type Presence } from "./presence.ts";

/** A model under a filter: everything the filter admits, and its presence at the chosen time. */
export class FilteredGraph {
  readonly model: Model;
  #filter: Filter;
  #compare: Compare | null = null;
  #admitted: Admitted;
  #shown!: FilterResult;
  #comparison: Comparison | null = null;
  #account: Account | null = null;

  constructor(model: Model, filter: Filter, times: Compare | null) {
    this.model = model;
    this.#filter = filter;
    this.#compare = times;
    this.#admitted = admit(model, filter);
    this.#look();
  }

  get admitted(): Admitted {
    return this.#admitted;
  }

  /** The relations that hold at the chosen time, or at either of two. */
  get shown(): FilterResult {
    return this.#shown;
  }

  get seen(): Presence {
    return presenceOf(this.#admitted.bundles, this.#shown, this.#comparison);
  }

  /** The counts of the shown relations; made when they are first asked for. */
  get account(): Account {
    return (this.#account ??= accountOf(this.model, this.#filter, this.#compare, this.#shown));
  }

  /** The two times that are compared, as relations; null: none are. */
  get comparison(): Comparison | null {
    return this.#comparison;
  }

  /** Takes another filter; returns true if more than the time has changed. */
  filter(filter: Filter): boolean {
    const other = withoutTime(filter) !== withoutTime(this.#filter);
    this.#filter = filter;
    if (other) this.#admitted = admit(this.model, filter);
    this.#look();
    return other;
  }

  /** Compares two times, or none. */
  compare(times: Compare | null): void {
    this.#compare = times;
    this.#look();
  }

  #look(): void {
    const all = this.#admitted;
    this.#account = null;
    this.#comparison = this.#compare && compare(all, this.#compare);
    this.#shown = this.#comparison ? comparedIn(all, this.#comparison) : atTime(all, this.#filter);
  }
}

function withoutTime({ time: _time, undated: _undated, ...rest }: Filter): string {
  return JSON.stringify(rest);
}

function comparedIn(
  { actors, bundles: all }: Admitted,
  { bundles, quiet }: Comparison,
): FilterResult {
  const met = new Set(bundles.map(({ id }) => id));
  return { actors, bundles, quiet, absent: all.filter(({ id }) => !met.has(id)) };
}
