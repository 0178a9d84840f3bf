import type { Compare } from "../model/time/moment.ts";
import type { Look } from "../model/graph/camera.ts";
import type { Filter } from "../model/graph/filter.ts";
import type { Shown } from "../model/graph/shown.ts";
import { focusOf, type Focus } from "../model/graph/focus.ts";
import type { LayoutChoice } from "../model/layout/choice.ts";
import type { Direction } from "../model/graph/walk.ts";
import type { Pins, Place } from "../model/layout/pins.ts";
import type { PositionStore } from "../model/layout/position-cache.ts";
import { buildModel, type Model } from "../model/graph/model.ts";
import { FIRST_STATE, sameSelection, select, stepBack } from "../model/graph/state.ts";
import type { Lit, Selection, ViewState } from "../model/graph/state.ts";
import type { Theme } from "../model/graph/style.ts";
import type { Tool } from "./input/gestures.ts";
import { Sight } from "../model/graph/sight.ts";
import { Placement } from "./layout-runner/placement.ts";
import { Laying } from "./layout-runner/laying.ts";
import type { Positioning } from "./layout-runner/positioning.ts";
import type { Stance } from "./camera/stance.ts";
import type { ViewInput } from "./view-input.ts";
import type { ViewListener } from "./view-listener.ts";
import type { MapOutlook } from "./camera/map-outlook.ts";
import type { MapScene, SceneMaker } from "./map-scene.ts";
import type { SceneOptions } from "./scene/scene.ts";
import { partsOf, type SceneParts } from "./scene/scene-parts.ts";
import { Tips } from "./overlay/tips.ts";
import type { Walker } from "./overlay/walker.ts";
import { webglScene } from "./webgl-scene.ts";

/** Holds sight, state and scene together: every change goes through here, one way. */
export class GraphView {
  readonly #listener: ViewListener;
  readonly #abort = new AbortController();
  readonly #sight: Sight;
  readonly #scene: MapScene;
  readonly #placement: Placement;
  readonly #laying: Laying;
  #state: ViewState;
  /** The walk over the map by keys; null before its first step */
  walker: Walker | null = null;
  tool: Tool = "pan";
  /** What is said beside what the pointer is over, or where a walk stands */
  readonly tips = new Tips(
    () => this.#scene.ground,
    () => this.#sight,
  );

  constructor(
    options: SceneOptions,
    input: ViewInput,
    store: PositionStore | null,
    listener: ViewListener,
    makeScene: SceneMaker = webglScene,
  ) {
    this.#listener = listener;
    const model = buildModel(input.data);
    const { signal } = this.#abort;
    const { clientWidth, clientHeight } = options.container;
    const shape = { coreKinds: input.coreKinds, portrait: clientWidth < 0.8 * clientHeight };
    this.#laying = new Laying(input.data, model, shape, store);
    const { now, later } = this.#laying.begin(input.layout, input.planner);
    const { camera, opened } = input.look;
    const { selection, lit } = input;
    this.#state = { ...FIRST_STATE, opened, selection, lit };
    this.#placement = new Placement(now, input.pinned);
    this.#sight = new Sight(model, input.filter, input.compare);
    const first = { camera, focus: this.#focused };
    const { insets } = input;
    const seen = { options, parts: this.#parts, insets, first, sight: this.#sight };
    this.#scene = makeScene(seen, this, listener, signal);
    listener.shown(this.#sight);
    // The second frame begins when the first is on screen: what comes now does not delay that.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (signal.aborted) return;
        listener.drawn();
        void this.#scene.decorate();
        if (later) setTimeout(() => void this.#improve(later, input.look));
      }),
    );
  }

  get sight(): Sight {
    return this.#sight;
  }

  get shown(): Shown {
    return this.#sight.shown;
  }

  /** From where it is looked at. */
  get outlook(): MapOutlook {
    return this.#scene.outlook;
  }

  get model(): Model {
    return this.#sight.model;
  }

  get state(): ViewState {
    return this.#state;
  }

  /** Shows what a filter leaves. Where its time alone is another, nothing is built anew. */
  filter(filter: Filter): void {
    if (this.#sight.filter(filter)) {
      const known = new Set(this.#sight.admitted.bundles.map(({ id }) => id));
      const opened = this.#state.opened.filter((id) => known.has(id));
      this.#state = { ...this.#state, opened, hovered: null };
      this.#redraw(false);
    } else this.#retime();
    this.#listener.shown(this.#sight);
  }

  /** Shows two times beside each other, or the filter's own time again. */
  compare(times: Compare | null): void {
    this.#sight.compare(times);
    this.#retime();
    this.#listener.shown(this.#sight);
  }

  /** Puts actors where readers want them; the others go back to where they were laid out. */
  pin(pinned: Pins): void {
    if (this.#placement.pin(pinned)) this.#redraw(false);
  }

  /** Lays out in another way; where readers had put actors goes with the old one. */
  async layOut(layout: LayoutChoice, pinned: Pins): Promise<void> {
    const found = await this.#laying.change(layout);
    if (!found) return;
    this.#placement.pin(pinned);
    if (found.later) return this.#improve(found.later);
    this.#placement.layOut(found.now);
    this.#redraw(false);
    this.outlook.fit(true);
  }

  /** Where the camera stands, and which bundles are open. */
  get look(): Look {
    return { camera: this.outlook.camera, opened: this.#state.opened };
  }

  /** What is on screen: what is seen, where it lies, and from where it is looked at. */
  get stance(): Stance {
    const { positions, extent } = this.#placement;
    const { opened } = this.#state;
    return { sight: this.#sight, positions, extent, opened, ...this.outlook.stance };
  }

  /** Looks at the map as it was looked at before. */
  lookAs({ camera, opened }: Look): void {
    const same = JSON.stringify(opened) === JSON.stringify(this.#state.opened);
    if (!same) this.become({ ...this.#state, opened, hovered: null });
    this.outlook.look(camera, true);
  }

  /** Lights up what something beside the map points out. */
  light(lit: Lit | null): void {
    if (lit !== this.#state.lit) this.become({ ...this.#state, lit });
  }

  /** Shows a selection that was made elsewhere; the listener is not told. */
  select(selection: Selection): void {
    if (sameSelection(selection, this.#state.selection)) return;
    this.become(select(this.#state, selection), true);
  }

  /** Where an actor stands, px of the map, y downwards. */
  placeOf(actor: string): Place | null {
    return this.#placement.positions.get(actor) ?? null;
  }

  /** One step of a walk by keys, whose code comes with the first one. */
  async step(direction: Direction): Promise<void> {
    const { Walker } = await import("./overlay/walker.ts");
    if (this.#abort.signal.aborted) return;
    this.walker ??= new Walker(this.#scene.ground, this, (words) => this.#listener.walked(words));
    this.walker.step(direction);
  }

  /** Closes open bundles, else drops the selection; tells whether there was anything to undo. */
  stepBack(): boolean {
    const { opened, selection } = this.#state;
    if (opened.length === 0 && selection === null) return false;
    this.become(stepBack(this.#state));
    return true;
  }

  theme(theme: Theme): void {
    this.#scene.theme(theme);
    this.tips.renew();
  }

  /** What is on screen as one picture, in device px. */
  picture(): HTMLCanvasElement {
    return this.#scene.picture();
  }

  kill(): void {
    this.#abort.abort();
    this.#laying.stop();
    this.tips.end();
    this.#scene.kill();
  }

  /** Takes the next state and shows it; `quiet`: the listener is not told of a selection. */
  become(next: ViewState, quiet = false): void {
    const before = this.#state;
    if (next === before) return;
    this.#state = next;
    if (next.opened !== before.opened) {
      this.#redraw(next.opened.length >= before.opened.length);
      this.#listener.looked();
    } else this.#focus();
    if (!quiet && next.selection !== before.selection) this.#listener.selected(next.selection);
    const hovered = hoveredActor(next);
    if (hovered !== hoveredActor(before)) this.#listener.hovered(hovered);
  }

  /** Discs were dragged to where they are now drawn. */
  dropped(places: Pins): void {
    this.#placement.pin({ ...this.#placement.pins, ...places });
    this.#redraw(false);
    this.#listener.moved(this.#placement.pins);
  }

  #retime(): void {
    this.#scene.retime(this.#sight.seen);
    this.#focus();
    this.tips.renew();
  }

  #redraw(opening: boolean): void {
    this.#scene.show(this.#parts, opening);
    this.#focus();
    this.tips.renew();
  }

  #focus(): void {
    this.#scene.focus(this.#focused);
  }

  get #parts(): SceneParts {
    return partsOf(this.#sight, this.#placement, this.#state.opened);
  }

  get #focused(): Focus {
    return focusOf(this.#state, this.shown, this.#sight.model);
  }

  async #improve(later: NonNullable<Positioning["later"]>, look?: Look): Promise<void> {
    const positions = await this.#laying.better(later);
    if (!positions) return;
    this.#placement.layOut(positions);
    this.#redraw(false);
    this.outlook.look(look?.camera ?? null, true);
  }
}

function hoveredActor({ hovered }: ViewState): string | null {
  return hovered?.type === "actor" ? hovered.id : null;
}
