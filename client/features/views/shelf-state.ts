import type { ReactiveController, ReactiveControllerHost } from "lit";
import { msg } from "../../../domain/message.ts";
import { freeName } from "../../ui/naming/free-name.ts";
import { readViews, type SavedView } from "./saved-view.ts";
import { keepViews, keptViews, withAdded, type TextStore } from "./shelf.ts";

/** Bytes of a file that is read at the most. */
const MOST_BYTES = 4_000_000;

/** The named views of this browser as a reader changes them, and what there is to say of it. */
export class ShelfState implements ReactiveController {
  views: readonly SavedView[] = [];
  /** Faults in the file that was read last, a sentence each */
  faults: readonly string[] = [];
  said = "";
  /** The views that were deleted last, and all views before that */
  deleted: { name: string; before: readonly SavedView[] } | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly store: TextStore | null,
  ) {
    host.addController(this);
  }

  hostConnected() {
    this.views = keptViews(this.store);
  }

  /** Puts a view before the others, under its name or one like it that is free. */
  save(view: SavedView): void {
    const saved = { ...view, name: freeName(view.name, this.views) };
    this.#keep([saved, ...this.views], msg(`Saved as “${saved.name}”.`));
  }

  rename(view: SavedView, name: string): void {
    const others = this.views.filter((one) => one !== view);
    const next = { ...view, name: freeName(name, others) };
    this.#keep(
      this.views.map((one) => (one === view ? next : one)),
      msg(`Renamed to “${next.name}”.`),
    );
  }

  delete(view: SavedView): void {
    const before = this.views;
    this.#keep(
      before.filter((one) => one !== view),
      msg(`Deleted “${view.name}”.`),
    );
    this.deleted = { name: view.name, before };
  }

  putBack = (): void => {
    if (this.deleted) this.#keep(this.deleted.before, msg(`“${this.deleted.name}” is back.`));
  };

  /** Adds the views of a file, and keeps the faults in it for the reader. */
  async import(file: File): Promise<void> {
    const { views, faults } =
      file.size > MOST_BYTES
        ? {
            views: [],
            faults: [msg(`${file.name} has ${file.size} bytes, more than ${MOST_BYTES}.`)],
          }
        : readViews(await file.text());
    const all = withAdded(this.views, views);
    const added = all.length - this.views.length;
    this.#keep(all, views.length === 0 ? "" : msg(`${added} of ${views.length} views added.`));
    this.faults = faults;
  }

  #keep(views: readonly SavedView[], said: string) {
    this.faults = [];
    this.deleted = null;
    this.views = views;
    this.said = keepViews(this.store, views)
      ? said
      : msg("This browser stores nothing for this page: export the views to keep them.");
    this.host.requestUpdate();
  }
}
