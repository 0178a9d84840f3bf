import type { ReactiveController, ReactiveControllerHost } from "lit";
import { loadCode } from "../../api/load-code.ts";
import type { FoundOverview, Overviewing } from "../../features/overview/overviewing.ts";
import type { Filter } from "../../model/graph/filter.ts";
import type { Lit, Selection } from "../../model/graph/state.ts";
import type { Loaded } from "../../model/link/loaded.ts";
import type { Route } from "../../model/link/route.ts";
import type { View } from "../../model/link/view.ts";
import { drawsRelations } from "../../model/link/draws-relations.ts";

/** The page whose graph may be too large for its map. */
interface Overviewed {
  readonly host: ReactiveControllerHost;
  readonly loaded: Loaded;
  readonly view: View;
  readonly steps: { readonly filter: Filter };
  readonly route: Route;
  readonly selection: Selection;
  readonly lit: Lit | null;
  change(view: View): void;
  attempt(act: () => unknown): Promise<void>;
}

/** Draws communities instead of relations while a graph is large; their code comes when it is. */
export class OverviewState implements ReactiveController {
  overviewing: Overviewing | null = null;
  /** Resolves when what was asked for last is there, or is not to be had */
  read: Promise<void> = Promise.resolve();
  #isAsked = false;
  /** The first one could not be read, so that relations are drawn */
  #isFailed = false;

  constructor(private readonly page: Overviewed) {
    page.host.addController(this);
  }

  /** True if communities are to be drawn. */
  get isOn(): boolean {
    const { view, loaded } = this.page;
    const { counts, overviewAbove = Infinity } = loaded.dataset;
    const isLarge = view.overview.drawn ?? counts.relations > overviewAbove;
    return isLarge && !drawsRelations(view) && !this.#isFailed;
  }

  /** The overview; null: none is drawn, or the first one is on its way. */
  get found(): FoundOverview | null {
    return this.isOn ? (this.overviewing?.found ?? null) : null;
  }

  /** Tries again what could not be read. */
  renew() {
    this.#isAsked &&= this.overviewing !== null;
    this.#isFailed = false;
  }

  /** Draws the loaded relations instead. */
  readonly leave = () => {
    const { page } = this;
    page.change({ ...page.view, overview: { ...page.view.overview, drawn: false } });
  };

  /** Returns the name of an element of the overview that is drawn. */
  nameOf(element: string): string {
    return this.overviewing?.nameOf(element) ?? "";
  }

  /** Opens a community in place or closes it, by its element. */
  toggle(element: string) {
    const { page } = this;
    const overview = this.overviewing?.toggled(page.view.overview, element);
    if (overview) page.change({ ...page.view, overview });
  }

  hostUpdated() {
    if (!this.isOn || (this.#isAsked && !this.overviewing)) return;
    this.#isAsked = true;
    let again = false;
    const before = this.read;
    const asked = this.page.attempt(async () => {
      const isAgain = again;
      again = true;
      await this.#ask(isAgain);
    });
    this.read = asked.then(() => before);
  }

  hostDisconnected() {
    this.overviewing?.end();
  }

  async #ask(again: boolean): Promise<void> {
    const { page } = this;
    const { dataset, graphIndex } = page.loaded;
    try {
      if (!this.overviewing) {
        const { Overviewing } = await loadCode(
          () => import("../../features/overview/overviewing.ts"),
        );
        this.overviewing = new Overviewing(dataset.predicates, graphIndex);
      }
      const { steps, view, route, selection, lit } = page;
      const question = { filter: steps.filter, choice: view.overview, route, selection, lit };
      if (!(await this.overviewing.ask(question, again))) return;
      this.#isFailed = false;
      page.host.requestUpdate();
    } catch (error) {
      this.#isFailed = !this.overviewing?.found && !(error instanceof DOMException);
      page.host.requestUpdate();
      throw error;
    }
  }
}
