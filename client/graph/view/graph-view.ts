import type { SerializedGraph } from "../../../server/contract/graph.ts";
import { applyFilter, type Filter, type Shown } from "../filter.ts";
import { focusOf } from "../focus.ts";
import type { Positions } from "../layout/plan.ts";
import type { PositionStore } from "../layout/position-cache.ts";
import { routeBundles } from "../layout/routing.ts";
import { buildModel, type Model } from "../model.ts";
import {
  FIRST_STATE,
  hover,
  sameSelection,
  select,
  selectionOf,
  stepBack,
  toggleBundle,
} from "../state.ts";
import type { Selection, ViewState } from "../state.ts";
import type { Theme } from "../style.ts";
import type { Insets } from "./camera-fit.ts";
import { listenToPointer } from "./pointer.ts";
import { position } from "./positioning.ts";
import { radiiOf } from "./radii.ts";
import { Scene, type SceneOptions } from "./scene.ts";

/** Told to whoever holds the view. */
export interface ViewListener {
  selected(selection: Selection): void;
  hovered(actor: string | null): void;
  shown(shown: Shown): void;
  drawn(): void;
}

export interface ViewInput {
  data: SerializedGraph;
  filter: Filter;
  coreKinds: readonly string[] | null;
  insets: Insets;
}

/** Holds model, state and scene together: every change goes through here, one way. */
export class GraphView {
  readonly #listener: ViewListener;
  readonly #abort = new AbortController();
  readonly #model: Model;
  readonly #scene: Scene;
  #positions: Positions;
  #shown: Shown;
  #state: ViewState = FIRST_STATE;
  #insets: Insets;

  constructor(
    options: SceneOptions,
    input: ViewInput,
    store: PositionStore | null,
    listener: ViewListener,
  ) {
    this.#listener = listener;
    this.#insets = input.insets;
    this.#model = buildModel(input.data);
    const { signal } = this.#abort;
    const { clientWidth, clientHeight } = options.container;
    const shape = { coreKinds: input.coreKinds, portrait: clientWidth < 0.8 * clientHeight };
    const { now, later } = position(input.data, this.#model, shape, store, signal);
    this.#positions = now;
    this.#shown = applyFilter(this.#model, input.filter);
    this.#scene = new Scene(options, this.#parts(), this.#insets);
    this.#listen();
    listener.shown(this.#shown);
    requestAnimationFrame(() => {
      if (signal.aborted) return;
      listener.drawn();
      // Names, fonts and a better layout come after the first frame.
      setTimeout(() => !signal.aborted && this.#scene.write());
      if (later) setTimeout(() => void this.#improve(later));
    });
  }

  get shown(): Shown {
    return this.#shown;
  }

  filter(filter: Filter): void {
    this.#shown = applyFilter(this.#model, filter);
    const known = new Set(this.#shown.bundles.map(({ id }) => id));
    const opened = this.#state.opened.filter((id) => known.has(id));
    this.#state = { ...this.#state, opened, hovered: null };
    this.#redraw(false);
    this.#listener.shown(this.#shown);
  }

  /** Shows a selection that was made elsewhere; the listener is not told. */
  select(selection: Selection): void {
    if (sameSelection(selection, this.#state.selection)) return;
    this.#become(select(this.#state, selection), true);
  }

  /** Closes open bundles, else drops the selection; tells whether there was anything to undo. */
  stepBack(): boolean {
    const { opened, selection } = this.#state;
    if (opened.length === 0 && selection === null) return false;
    this.#become(stepBack(this.#state));
    return true;
  }

  theme(theme: Theme): void {
    this.#scene.theme(theme);
  }

  insets(insets: Insets): void {
    this.#insets = insets;
  }

  fit(animate: boolean): void {
    this.#scene.fit(this.#insets, animate);
  }

  zoom(factor: number): void {
    this.#scene.moves.zoom(factor);
  }

  pan(right: number, down: number): void {
    this.#scene.moves.pan(right, down);
  }

  centre(actor: string): void {
    this.#scene.centre(actor, this.#insets);
  }

  resized(): void {
    this.#scene.resized(this.#insets);
  }

  kill(): void {
    this.#abort.abort();
    this.#scene.kill();
  }

  #choose(selection: Selection): void {
    if (sameSelection(selection, this.#state.selection)) return;
    this.#become(select(this.#state, selection));
  }

  #become(next: ViewState, quiet = false): void {
    const before = this.#state;
    this.#state = next;
    if (next.opened !== before.opened) this.#redraw(next.opened.length >= before.opened.length);
    this.#scene.focus(focusOf(next, this.#shown, this.#model));
    if (!quiet && next.selection !== before.selection) this.#listener.selected(next.selection);
    const hovered = hoveredActor(next);
    if (hovered !== hoveredActor(before)) this.#listener.hovered(hovered);
  }

  #redraw(opening: boolean): void {
    this.#scene.show(this.#parts(), opening);
    this.#scene.focus(focusOf(this.#state, this.#shown, this.#model));
  }

  #parts() {
    const shown = this.#shown;
    const radii = radiiOf(shown);
    const bends = routeBundles(shown.bundles, this.#positions, radii);
    const { opened } = this.#state;
    return { model: this.#model, shown, positions: this.#positions, radii, bends, opened };
  }

  async #improve(later: () => Promise<Positions | null>): Promise<void> {
    const positions = await later();
    if (!positions || this.#abort.signal.aborted) return;
    this.#positions = positions;
    this.#redraw(false);
    this.fit(true);
  }

  #bundle(id: string) {
    return this.#shown.bundles.find((bundle) => bundle.id === id);
  }

  #listen(): void {
    listenToPointer(this.#scene, {
      hover: (hovered) => this.#become(hover(this.#state, hovered)),
      chooseActor: (id) => this.#choose({ type: "actor", id }),
      chooseRelation: (id) => this.#choose({ type: "relation", id }),
      chooseNothing: () => this.#choose(null),
      toggleBundle: (id) => this.#become(toggleBundle(this.#state, id)),
      chooseBundle: (id) => {
        const bundle = this.#bundle(id);
        if (!bundle) return;
        const selection = selectionOf(bundle);
        if (!sameSelection(selection, this.#state.selection)) this.#choose(selection);
        else if (bundle.count > 1) this.#become(toggleBundle(this.#state, id));
      },
    });
  }
}

function hoveredActor({ hovered }: ViewState): string | null {
  return hovered?.type === "actor" ? hovered.id : null;
}
