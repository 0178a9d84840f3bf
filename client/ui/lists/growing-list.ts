import { noChange, nothing, type TemplateResult } from "lit";
import { AsyncDirective } from "lit/async-directive.js";
import { type ChildPart, directive } from "lit/directive.js";
import { nextTask } from "../browser/next-task.ts";

/** Rows that are made in one task: far below a frame's time on a slow machine. */
const AT_ONCE = 20;

type Row<T> = (item: T) => TemplateResult;

/** Makes the rows of a list in tasks of a few rows each, see `growingList`. */
class GrowingList extends AsyncDirective {
  #items: readonly unknown[] | null = null;
  #row: Row<never> = () => {
    throw new Error("rows are made after render");
  };
  /** Rows that are made of the present items */
  #made = 0;
  #isMaking = false;

  override render<T>(items: readonly T[], row: Row<T>): unknown {
    if (items === this.#items) return noChange;
    this.#items = items;
    this.#row = row;
    this.#made = 0;
    return this.#next();
  }

  override update(_: ChildPart, [items, row]: [readonly unknown[], Row<unknown>]): unknown {
    const first = this.render(items, row);
    void this.#makeRest();
    return first;
  }

  protected override reconnected(): void {
    void this.#makeRest();
  }

  async #makeRest(): Promise<void> {
    if (this.#isMaking) return;
    this.#isMaking = true;
    while (this.#isLeft()) {
      await nextTask();
      if (!this.isConnected) break;
      if (this.#isLeft()) this.setValue(this.#next());
    }
    this.#isMaking = false;
  }

  #isLeft(): boolean {
    return this.#made < (this.#items?.length ?? 0);
  }

  /** The next rows, at their place among parts that stay as they are. */
  #next(): unknown {
    const items = (this.#items ?? []) as readonly never[];
    if (items.length === 0) return nothing;
    const rows = items.slice(this.#made, this.#made + AT_ONCE).map(this.#row);
    const parts = new Array<unknown>(Math.ceil(items.length / AT_ONCE)).fill(noChange);
    parts[this.#made / AT_ONCE] = rows;
    this.#made += rows.length;
    return parts;
  }
}

/**
 * Returns the rows of a long list, the first at once and the rest in tasks of their own, so that the
 * page answers meanwhile. Rows are made again if `items` is another array, and only then; until
 * then those of the array before remain at their places.
 */
export const growingList = directive(GrowingList) as <T>(
  items: readonly T[],
  row: Row<T>,
) => unknown;
