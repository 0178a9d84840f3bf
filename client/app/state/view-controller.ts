import type { ReactiveControllerHost } from "lit";
import { amend, push, redo, startHistory, undo, type History } from "./history.ts";
import { filterOf, firstView, type View } from "../../model/link/view.ts";
import { DEFAULT_FILTER, type Filter } from "../../model/graph/filter.ts";

/** Holds the view with its history. */
export class ViewController {
  #history: History<View> = startHistory(firstView(DEFAULT_FILTER));
  #filter: Filter = DEFAULT_FILTER;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly changed: (before: View) => void,
  ) {}

  get view(): View {
    return this.#history.present;
  }

  /** The gesture that the last step belongs to; null: it is over. */
  get gesture(): string | null {
    return this.#history.gesture;
  }

  /** The filter for the map; the same object as long as it is the same. */
  get filter(): Filter {
    return this.#filter;
  }

  get undoable(): boolean {
    return this.#history.past.length > 0;
  }

  get redoable(): boolean {
    return this.#history.future.length > 0;
  }

  /** Begins anew: nothing can be undone. */
  start(view: View) {
    this.#become(startHistory(view));
  }

  /** Takes a step that can be undone; steps of one gesture are one. */
  change(view: View, gesture: string | null = null) {
    this.#become(push(this.#history, view, gesture));
  }

  /** Changes the view without a step, for what follows from a link that was opened. */
  amend(view: View) {
    this.#become(amend(this.#history, view));
  }

  undo() {
    this.#become(undo(this.#history));
  }

  redo() {
    this.#become(redo(this.#history));
  }

  #become(next: History<View>) {
    const before = this.view;
    this.#history = next;
    this.host.requestUpdate();
    if (before === this.view) return;
    if (before.filter !== this.view.filter || before.moment !== this.view.moment)
      this.#filter = filterOf(this.view);
    this.changed(before);
  }
}
