import type { Fault } from "../../model/parameter/fault.ts";
import { readView } from "../../model/link/read-view.ts";
import type { SharedView } from "../../model/link/shared-view.ts";
import { queryText, writeView } from "../../model/link/write-view.ts";
import type { Loaded } from "../source/loaded.ts";

/** The view of one graph, and the faults of the view that was requested. */
export class ViewHolder {
  #view: SharedView;
  #faults: readonly Fault[] = [];

  constructor(
    readonly loaded: Loaded,
    asked: URLSearchParams,
  ) {
    this.#view = loaded.first;
    this.ask(asked);
  }

  get view(): SharedView {
    return this.#view;
  }

  /** The faults in the view that was asked for last. */
  get faults(): readonly Fault[] {
    return this.#faults;
  }

  /** The query that asks for this view; empty: the first one. */
  get query(): string {
    return queryText(writeView(this.#view, this.loaded.first));
  }

  /** Shows the view of a query; parameters that it lacks are as in the first view. */
  ask(query: URLSearchParams): void {
    const { view, faults } = readView(query, this.loaded.known, this.loaded.first);
    this.#view = view;
    this.#faults = faults;
  }

  /** Changes the parameters that a query names and keeps the others. */
  amend(query: URLSearchParams): void {
    const all = writeView(this.#view, this.loaded.first);
    const times = ["at", "from", "to", "before", "after"];
    // One time takes the place of another.
    if (times.some((name) => query.has(name))) for (const name of times) all.delete(name);
    for (const [name, value] of query) all.set(name, value);
    this.ask(all);
  }

  /** Takes a change by the reader. */
  change(part: Partial<SharedView>): void {
    this.#view = { ...this.#view, ...part };
  }
}
