import type { LitElement } from "lit";
import type { FilterResult } from "../model/graph/apply-filter.ts";
import type { FilteredGraph } from "../model/graph/filtered-graph.ts";
import { summary } from "../model/graph/summary.ts";
import { idleTask } from "../ui/browser/idle-task.ts";
import { nextTask } from "../ui/browser/next-task.ts";
import { wordsOf } from "./words/locale.ts";
import type { GrowingTable, relationsTable } from "./relations-table.ts";
import type { Loaded } from "./source/loaded.ts";

/** Passes on the exports of a script that is loaded later, or reports that it cannot be loaded. */
type Later = <T>(loading: Promise<T>, take: (loaded: T) => void) => unknown;

export interface ListOptions {
  language: string;
  /** Called with the id of a chosen actor; null: none can be chosen */
  pick: ((actor: string) => void) | null;
}

/** The relations that are drawn as a table, made anew where they are others. */
export class RelationsList {
  #make: typeof relationsTable | null = null;
  #asked = false;
  #made: { of: FilterResult; key: string; table: HTMLTableElement } | null = null;

  /**
   * @param host parent of the table
   * @param later passes on the exports of a script that is loaded later
   */
  constructor(
    private readonly host: LitElement,
    private readonly later: Later,
  ) {}

  /** Loads the code of the table once, after the first frame. */
  load(): void {
    if (this.#asked) return;
    this.#asked = true;
    // Apart from what else comes after the first frame: hundreds of rows take a while to make.
    const loading = nextTask().then(() => import("./relations-table.ts"));
    this.later(loading, ({ relationsTable, tableStyle }) => {
      this.host.shadowRoot?.adoptedStyleSheets.push(tableStyle);
      this.#make = relationsTable;
    });
  }

  /** Returns the table of shown relations; null until its code is loaded. */
  table(
    { shown, account }: FilteredGraph,
    { graph }: Loaded,
    { language, pick }: ListOptions,
  ): HTMLTableElement | null {
    const key = `${pick !== null} ${language}`;
    if (this.#make && (this.#made?.of !== shown || this.#made.key !== key)) {
      const caption = summary(graph.attributes.title, account);
      const options = { caption, words: wordsOf(language), locale: language, pick };
      const growing = this.#make(shown, graph, options);
      this.#made = { of: shown, key, table: growing.table };
      void this.#grow(growing);
    }
    return this.#made?.table ?? null;
  }

  /** Makes the rows of a table while the page is at rest, until another takes its place. */
  async #grow({ table, grow }: GrowingTable): Promise<void> {
    do await idleTask();
    while (this.#made?.table === table && grow());
  }
}
