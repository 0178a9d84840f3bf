import type { Compare } from "../model/time/moment.ts";
import type { MapDisplay } from "../model/graph/camera.ts";
import type { Filter } from "../model/graph/filter.ts";
import type { FilterResult } from "../model/graph/apply-filter.ts";
import { focusOf, type Focus } from "../model/graph/focus.ts";
import type { LayoutChoice } from "../model/layout/choice.ts";
import type { Direction } from "../model/graph/walk.ts";
import type { Pins, Place } from "../model/layout/pins.ts";
import type { PositionStore } from "../model/layout/position-cache.ts";
import { modelOf, type Model } from "../model/graph/model.ts";
import { DEFAULT_STATE, sameSelection, select, stepBack } from "../model/graph/state.ts";
import type { Lit, Selection, ViewState } from "../model/graph/state.ts";
import type { ActorGroups } from "../model/graph/actor-groups.ts";
import type { ActorMarks } from "../model/graph/actor-marks.ts";
import type { Theme } from "../model/graph/style.ts";
import type { DrawnOverview } from "../model/overview/drawn-overview.ts";
import type { Outlines } from "../model/world/outlines.ts";
import type { Tool } from "./input/gestures.ts";
import { FilteredGraph } from "../model/graph/filtered-graph.ts";
import { Placement } from "./layout-runner/placement.ts";
import { LayoutRunner } from "./layout-runner/layout-runner.ts";
import type { Positioning } from "./layout-runner/positioning.ts";
import type { MapSnapshot } from "./camera/map-snapshot.ts";
import type { ViewInput } from "./view-input.ts";
import type { ViewListener } from "./view-listener.ts";
import type { MapViewport } from "./camera/map-viewport.ts";
import type { MapScene, SceneMaker } from "./map-scene.ts";
import type { SceneOptions } from "./scene/scene.ts";
import { partsOf, type SceneParts } from "./scene/scene-parts.ts";
import { MapMarks } from "./overlay/map-marks.ts";
import { Tips } from "./overlay/tips.ts";
import type { Walker } from "./overlay/walker.ts";
import { webglScene } from "./webgl-scene.ts";

/** Holds sight, state and scene together: every change goes through here, one way. */
export class GraphView {
  readonly #listener: ViewListener;
  readonly #abort = new AbortController();
  #filtered: FilteredGraph;
  readonly #scene: MapScene;
  #placement: Placement;
  #overview: DrawnOverview | null;
  readonly #layoutRunner: LayoutRunner;
  #state: ViewState;
  #marks: ActorMarks | null;
  /** The ground of a world map; null: it is none, or on its way */
  #outlines: Outlines | null = null;
  /** The walk over the map by keys; null before its first step */
  walker: Walker | null = null;
  tool: Tool = "pan";
  /** The tooltips */
  readonly tips = new Tips(
    () => this.#scene.ground,
    () => this.#filtered,
    () => this.#overview,
  );

  readonly #overMap = new MapMarks(() => this.#scene.ground);

  constructor(
    options: SceneOptions,
    input: ViewInput,
    store: PositionStore | null,
    listener: ViewListener,
    makeScene: SceneMaker = webglScene,
  ) {
    this.#listener = listener;
    const model = modelOf(input.data);
    this.#marks = input.marks;
    const { signal } = this.#abort;
    const { clientWidth, clientHeight } = options.container;
    const shape = { coreKinds: input.coreKinds, portrait: clientWidth < 0.8 * clientHeight };
    this.#layoutRunner = new LayoutRunner(input.data, model, shape, store);
    const overview = (this.#overview = input.overview);
    const { now, later } = overview
      ? { now: overview.positions, later: null }
      : this.#layoutRunner.begin(input.layout, input.planner);
    const { camera, opened } = input.look;
    const { selection, lit } = input;
    this.#state = { ...DEFAULT_STATE, opened, selection, lit };
    this.#placement = new Placement(now, overview ? {} : input.pinned, overview?.extent);
    this.#filtered = new FilteredGraph(model, input.filter, input.compare);
    const first = { camera, focus: this.#focused };
    const { insets } = input;
    const seen = { options, parts: this.#parts, insets, first, filtered: () => this.#filtered };
    this.#scene = makeScene(seen, this, listener, signal);
    void this.#overMap.show({ colours: input.marks?.colours ?? null, groups: input.groups });
    listener.shown(this.#filtered);
    // The second frame begins when the first is on screen, so work from here does not delay that.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (signal.aborted) return;
        listener.drawn();
        void this.#scene.decorate();
        void this.#addOutlines(input.layout);
        if (later) setTimeout(() => void this.#improve(later, input.look));
      }),
    );
  }

  get filtered(): FilteredGraph {
    return this.#filtered;
  }

  get shown(): FilterResult {
    return this.#filtered.shown;
  }

  /** From where it is looked at. */
  get viewport(): MapViewport {
    return this.#scene.viewport;
  }

  get model(): Model {
    return this.#filtered.model;
  }

  get state(): ViewState {
    return this.#state;
  }

  /** True if discs stay where they are. */
  get fixed(): boolean {
    return this.#overview !== null;
  }

  /** Shows the overview with other communities open: what stays keeps its place. */
  reopen(overview: DrawnOverview): void {
    this.#overview = overview;
    this.#filtered = new FilteredGraph(modelOf(overview.graph), overview.filter, null);
    this.#placement = new Placement(overview.positions, {}, overview.extent);
    this.#state = { ...this.#state, opened: [], hovered: null };
    this.#redraw(false);
    this.#listener.shown(this.#filtered);
  }

  /** An element of an overview is to be opened in place or closed. */
  toggle(actor: string): void {
    if (this.#overview) this.#listener.toggled(actor);
  }

  /** Applies a filter. If only its time differs, nothing is rebuilt. */
  filter(filter: Filter): void {
    if (this.#filtered.filter(filter)) {
      const known = new Set(this.#filtered.admitted.bundles.map(({ id }) => id));
      const opened = this.#state.opened.filter((id) => known.has(id));
      this.#state = { ...this.#state, opened, hovered: null };
      this.#redraw(false);
    } else this.#retime();
    this.#listener.shown(this.#filtered);
  }

  /** Shows two times beside each other, or the filter's own time again. */
  compare(times: Compare | null): void {
    this.#filtered.compare(times);
    this.#retime();
    this.#listener.shown(this.#filtered);
  }

  /** Puts actors where readers want them; the others go back to where they were laid out. */
  pin(pinned: Pins): void {
    if (!this.fixed && this.#placement.pin(pinned)) this.#redraw(false);
  }

  /** Lays out in another way; where readers had put actors goes with the old one. */
  async layOut(layout: LayoutChoice, pinned: Pins): Promise<void> {
    if (this.#overview) return;
    const { model } = this;
    const [found, outlines] = await Promise.all([
      this.#layoutRunner.change(layout),
      outlinesOf(layout, model),
    ]);
    if (!found) return;
    this.#outlines = outlines;
    this.#placement.pin(pinned);
    if (found.later) return this.#improve(found.later);
    this.#placement.layOut(found.now);
    this.#redraw(false);
    this.viewport.fit(true);
  }

  /** The camera, and the bundles that are open. */
  get look(): MapDisplay {
    return { camera: this.viewport.camera, opened: this.#state.opened };
  }

  /** Returns the map as it is on screen: filtered graph, positions and camera. */
  get snapshot(): MapSnapshot {
    const { positions, extent } = this.#placement;
    const { opened } = this.#state;
    const outlines = this.#outlines;
    const { filtered, viewport } = this;
    const radii = this.#overview?.radii ?? null;
    return { filtered, positions, extent, radii, opened, outlines, ...viewport.snapshot };
  }

  /** Looks at the map as it was looked at before. */
  lookAs({ camera, opened }: MapDisplay): void {
    const same = JSON.stringify(opened) === JSON.stringify(this.#state.opened);
    if (!same) this.become({ ...this.#state, opened, hovered: null });
    this.viewport.look(camera, true);
  }

  /** Highlights actors and relations that a control beside the map points at. */
  light(lit: Lit | null): void {
    if (lit !== this.#state.lit) this.become({ ...this.#state, lit });
  }

  /** Sizes and colours discs by measures, or not any more. */
  mark(marks: ActorMarks | null): void {
    const { sizes = null } = this.#marks ?? {};
    this.#marks = marks;
    if (sizes !== (marks?.sizes ?? null)) this.#redraw(false);
    void this.#overMap.show({ colours: marks?.colours ?? null });
  }

  /** Marks groups of actors, or none. */
  group(groups: ActorGroups | null): void {
    void this.#overMap.show({ groups });
  }

  /** Shows a selection that was made elsewhere, without a call of the listener. */
  select(selection: Selection): void {
    if (sameSelection(selection, this.#state.selection)) return;
    this.become(select(this.#state, selection), true);
  }

  /** Returns the position of an actor, px of the map, y downwards. */
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

  /** Closes open bundles, else drops the selection; returns false if there was nothing to undo. */
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

  /** Returns the screen as one picture, in device px. */
  picture(): HTMLCanvasElement {
    return this.#scene.picture();
  }

  kill(): void {
    this.#abort.abort();
    this.#layoutRunner.stop();
    this.tips.end();
    this.#overMap.end();
    this.#scene.kill();
  }

  /** Takes the next state and shows it; `quiet`: without a call of the listener. */
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
    this.#scene.retime(this.#filtered.seen);
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
    const { sizes = null } = this.#marks ?? {};
    const { opened } = this.#state;
    return partsOf(this.#filtered, this.#placement, {
      ...{ opened, sizes, outlines: this.#outlines },
      radii: this.#overview?.radii ?? null,
    });
  }

  get #focused(): Focus {
    return focusOf(this.#state, this.shown, this.#filtered.model);
  }

  async #addOutlines(layout: LayoutChoice): Promise<void> {
    const outlines = await outlinesOf(layout, this.model);
    if (!outlines || this.#abort.signal.aborted || this.#layoutRunner.layout !== layout) return;
    this.#outlines = outlines;
    this.#redraw(false);
  }

  async #improve(later: NonNullable<Positioning["later"]>, look?: MapDisplay): Promise<void> {
    const positions = await this.#layoutRunner.better(later);
    if (!positions) return;
    this.#placement.layOut(positions);
    this.#redraw(false);
    this.viewport.look(look?.camera ?? null, true);
  }
}

/** Loads the outlines of a world map; null: the layout is another. */
async function outlinesOf({ name }: LayoutChoice, model: Model): Promise<Outlines | null> {
  if (name !== "world") return null;
  const { loadOutlines } = await import("../model/world/outlines.ts");
  return loadOutlines(model);
}

function hoveredActor({ hovered }: ViewState): string | null {
  return hovered?.type === "actor" ? hovered.id : null;
}
