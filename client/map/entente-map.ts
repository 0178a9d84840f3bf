import { html, LitElement, type PropertyValues } from "lit";
import { property, query } from "lit/decorators.js";
import { msg } from "../../domain/message.ts";
import type { Compare } from "../model/time/moment.ts";
import type { SerializedGraph } from "../../domain/contract/graph.ts";
import { DEFAULT_DISPLAY, type MapDisplay } from "../model/graph/camera.ts";
import type { ActorMarks } from "../model/graph/actor-marks.ts";
import type { ActorGroups } from "../model/graph/actor-groups.ts";
import type { FlagPlaces } from "../model/graph/disc-art.ts";
import { DEFAULT_FILTER, type Filter } from "../model/graph/filter.ts";
import type { DrawnOverview } from "../model/overview/drawn-overview.ts";
import { DEFAULT_LAYOUT, type LayoutChoice } from "../model/layout/choice.ts";
import type { FilterResult } from "../model/graph/apply-filter.ts";
import type { FilteredGraph } from "../model/graph/filtered-graph.ts";
import type { Pins, Place } from "../model/layout/pins.ts";
import type { PositionStore } from "../model/layout/position-cache.ts";
import type { Lit, Selection } from "../model/graph/state.ts";
import type { Theme } from "../model/graph/style.ts";
import { summary } from "../model/graph/summary.ts";
import type { Insets } from "./camera/camera-fit.ts";
import { elementStyle } from "./element-style.ts";
import { safeStorage } from "../ui/browser/safe-storage.ts";
import type { Tool } from "./input/gestures.ts";
import { GraphView } from "./graph-view.ts";
import type { SceneMaker } from "./map-scene.ts";
import type { MapSnapshot } from "./camera/map-snapshot.ts";
import { plannerOf, type Planner } from "./layout-runner/positioning.ts";
import { pressKey, ZOOM_STEP } from "./keyboard.ts";
import { hasWebGl } from "./render/webgl.ts";
import { bubble } from "../ui/browser/fire.ts";

const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * The map of actors and their signed relations: on its own in the page, and inside of the
 * public `<entente-graph>` in the pages of others.
 *
 * Events, all bubbling and composed: `entente-select` {selection}, `entente-hover` {actor},
 * `entente-counts` {actors, bundles}, `entente-move` {pinned} when discs were dragged,
 * `entente-toggle` {actor} when one of an overview is to be opened or closed in place,
 * `entente-context` {target, x, y} when a menu is asked for (target: a selection, null for the
 * background; CSS px in the window), `entente-look` when the camera has come to rest elsewhere or
 * bundles were opened or closed (`lookedAt` says how), `entente-drawn` after the first paint of a data set,
 * `entente-undrawable` in a browser without WebGL if nothing else draws the map.
 */
export class EntenteMap extends LitElement {
  static override styles = elementStyle;

  /** The answer of `GET /api/graph`; null shows nothing */
  @property({ attribute: false }) data: SerializedGraph | null = null;
  /** The overview that the data is of, with places that it stays at; null: it is none */
  @property({ attribute: false }) overview: DrawnOverview | null = null;
  /** The filter */
  @property({ attribute: false }) filter: Filter = DEFAULT_FILTER;
  /** Two times to show beside each other; null: the filter's own time */
  @property({ attribute: false }) compare: Compare | null = null;
  /** Actors and relations to point out, such as a path; the rest recedes */
  @property({ attribute: false }) lit: Lit | null = null;
  /** Sizes and colours of discs by measures; null: none */
  @property({ attribute: false }) marks: ActorMarks | null = null;
  /** Groups of actors to mark, such as camps; null: none */
  @property({ attribute: false }) groups: ActorGroups | null = null;
  /** Places that readers gave to actors, px of the map, y downwards */
  @property({ attribute: false }) pinned: Pins = {};
  /** The layout of the actors */
  @property({ attribute: false }) layout: LayoutChoice = DEFAULT_LAYOUT;
  /** The display to begin with, and again whenever it is set; `lookedAt` is the present one */
  @property({ attribute: false }) look: MapDisplay = DEFAULT_DISPLAY;
  /** The effect of a drag on the background; with Shift it is always a lasso */
  @property() tool: Tool = "pan";
  @property({ attribute: false }) selection: Selection = null;
  @property() theme: Theme = "light";
  /** Addresses of flags; null: states have none */
  @property() assets: FlagPlaces = ".";
  /** The store of layouts; null: none */
  @property({ attribute: false }) store: PositionStore | null = safeStorage();
  /** CSS px at each side that panels cover; fit and focusOn stay clear of them */
  @property({ attribute: false }) insets: Insets = NO_INSETS;
  /** Kinds that are laid out first; null: those of the filter when the data arrives */
  @property({ attribute: false }) coreKinds: string[] | null = null;
  /** Loads the renderer for a browser without WebGL; null: there is none */
  @property({ attribute: false }) plain: (() => Promise<SceneMaker>) | null = null;
  @query("#map") private map!: HTMLElement;
  @query("#said") private said!: HTMLElement;

  #view: GraphView | null = null;
  /** The look that was shown last */
  #looked: MapDisplay = DEFAULT_DISPLAY;
  #observer = new ResizeObserver(() => this.#view?.viewport.resized());

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#start();
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
    this.#stop();
  }

  /** Gives the focus to the map in it, where keys walk from actor to actor. */
  override focus(options?: FocusOptions): void {
    if (this.hasUpdated) this.map.focus(options);
  }

  /**
   * Shows everything in the room that the insets leave.
   * @param asked whether the reader asks for it, as for any other move of theirs
   */
  fit(asked = false): void {
    this.#view?.viewport.fit(true, asked);
  }

  /** True if the reader has moved the camera since code last did. */
  get roamed(): boolean {
    return this.#view?.viewport.roamed ?? false;
  }

  zoomIn(): void {
    this.#view?.viewport.moves.zoom(ZOOM_STEP);
  }

  zoomOut(): void {
    this.#view?.viewport.moves.zoom(1 / ZOOM_STEP);
  }

  /** Brings actors that are shown to the middle. */
  focusOn(...actors: string[]): void {
    this.#view?.viewport.centre(actors);
  }

  /** The present display; null while nothing is drawn. */
  get lookedAt(): MapDisplay | null {
    // A display that was set and is not drawn yet counts already.
    return this.look === this.#looked ? (this.#view?.look ?? null) : this.look;
  }

  /**
   * Returns the position of an actor as pins have it, px of the map, y downwards; null if it is not
   * shown.
   */
  placeOf(actor: string): Place | null {
    return this.#view?.placeOf(actor) ?? null;
  }

  /** Returns the position of an actor, CSS px in the window; null if it is not shown. */
  spotOf(actor: string): Place | null {
    const spot = this.#view?.viewport.spotOf(actor);
    const { left, top } = this.getBoundingClientRect();
    return spot ? { x: left + spot.x, y: top + spot.y } : null;
  }

  /** The result of the filter; null while nothing is drawn. */
  get shown(): FilterResult | null {
    return this.#view?.shown ?? null;
  }

  /** The filtered graph; null while nothing is drawn. */
  get filtered(): FilteredGraph | null {
    return this.#view?.filtered ?? null;
  }

  /** The map as it is on screen, for code that draws it elsewhere; null while nothing is drawn. */
  get snapshot(): MapSnapshot | null {
    return this.#view?.snapshot ?? null;
  }

  /**
   * Returns the screen as one picture, in device px, in its theme or another; null while nothing is
   * drawn.
   */
  picture(theme: Theme = this.theme): HTMLCanvasElement | null {
    const view = this.#view;
    if (!view || theme === this.theme) return view?.picture() ?? null;
    view.theme(theme);
    try {
      return view.picture();
    } finally {
      view.theme(this.theme);
    }
  }

  protected override render() {
    return html`
      <div
        id="map"
        role="application"
        aria-roledescription=${msg("map")}
        aria-describedby="keys"
        tabindex="0"
        @keydown=${this.#press}
        @contextmenu=${this.#menu}
      ></div>
      <p id="keys" hidden>
        ${msg("Arrow keys walk from actor to neighbour, Enter opens, Escape closes, plus and minus zoom.")}
      </p>
      <p id="said" role="status"></p>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { overview } = this;
    const isSame = overview !== null && !!changed.get("overview") && this.#view !== null;
    if (isSame) this.#view?.reopen(overview);
    const other = changed.has("assets") || changed.has("coreKinds");
    if (other || (changed.has("data") && !isSame) || (changed.has("layout") && !this.#view))
      return this.#start();
    if (this.#view) {
      this.#view.tool = this.tool;
      this.#view.viewport.insets = this.insets;
    }
    if (changed.has("compare")) this.#view?.compare(this.compare);
    if (changed.has("filter") && !isSame) this.#view?.filter(this.filter);
    const looked = changed.has("look");
    if (changed.has("layout")) void this.#layOut();
    else if (changed.has("pinned")) this.#view?.pin(this.pinned);
    if (looked && !changed.has("layout")) this.#lookAs();
    if (changed.has("lit")) this.#view?.light(this.lit);
    if (changed.has("marks")) this.#view?.mark(this.marks);
    if (changed.has("groups")) this.#view?.group(this.groups);
    if (changed.has("theme")) this.#view?.theme(this.theme);
    if (changed.has("selection")) this.#view?.select(this.selection);
  }

  /** Lays out anew, which fits into the window; where that is looked at otherwise comes after. */
  async #layOut(): Promise<void> {
    const { layout, pinned } = this;
    await this.#view?.layOut(layout, pinned);
    if (layout === this.layout && this.look !== this.#looked) this.#lookAs();
  }

  #lookAs(): void {
    this.#view?.lookAs(this.look);
    this.#looked = this.look;
  }

  #start(): void {
    this.#stop();
    const planner = plannerOf(this.layout);
    if (!(planner instanceof Promise)) return this.#try(planner);
    const { data, layout } = this;
    void planner.then((loaded) => {
      if (this.data === data && this.layout === layout && this.isConnected) this.#try(loaded);
    });
  }

  #try(planner: Planner): void {
    try {
      this.#draw(planner);
    } catch (error) {
      // Asked only now: another context before the map's own would make every first paint wait.
      if (hasWebGl()) throw error;
      void this.#drawPlain(planner);
    }
  }

  /** Draws without WebGL, if anything does. */
  async #drawPlain(planner: Planner): Promise<void> {
    const { data, layout } = this;
    this.map.replaceChildren();
    const scene = await this.plain?.().catch(() => null);
    if (!scene) return bubble(this, "entente-undrawable");
    if (this.data === data && this.layout === layout && this.isConnected)
      this.#draw(planner, scene);
  }

  #draw(planner: Planner, scene?: SceneMaker): void {
    const { data, filter, compare, pinned, layout, look, theme, assets, insets } = this;
    const { selection, lit, marks, groups, overview } = this;
    if (!data) return;
    const reduced = matchMedia("(prefers-reduced-motion: reduce)");
    this.#view = new GraphView(
      { container: this.map, theme, assets, still: () => reduced.matches },
      {
        ...{ data, filter, compare, pinned, layout, planner, look, selection, lit, marks, groups },
        ...{ insets, overview },
        coreKinds: this.coreKinds ?? filter.kinds,
      },
      this.store,
      {
        selected: (selection) => {
          this.selection = selection;
          bubble(this, "entente-select", { selection });
        },
        hovered: (actor) => bubble(this, "entente-hover", { actor }),
        shown: (filtered) => this.#count(filtered),
        moved: (pinned) => {
          this.pinned = pinned;
          bubble(this, "entente-move", { pinned });
        },
        toggled: (actor) => bubble(this, "entente-toggle", { actor }),
        context: (target, at) => bubble(this, "entente-context", { target, ...at }),
        looked: () => bubble(this, "entente-look"),
        walked: (words) => (this.said.textContent = words),
        drawn: () => {
          performance.mark("entente-drawn");
          bubble(this, "entente-drawn");
        },
      },
      scene,
    );
    this.#looked = look;
    this.#view.tool = this.tool;
  }

  #stop(): void {
    this.#view?.kill();
    this.#view = null;
  }

  #count({ shown, account }: FilteredGraph): void {
    const words = this.overview?.words ?? summary(this.data?.attributes.title ?? "", account);
    this.map.setAttribute("aria-label", words);
    const actors = shown.actors.length - shown.quiet.size;
    bubble(this, "entente-counts", { actors, bundles: shown.bundles.length });
  }

  /** The menu key asks for the menu of the walk's actor, else of the selection. */
  #menu(event: MouseEvent): void {
    if (event.target !== this.map) return;
    event.preventDefault();
    const { left, top, width, height } = this.map.getBoundingClientRect();
    const walked = this.#view?.walker?.at ?? null;
    const target: Selection = walked === null ? this.selection : { type: "actor", id: walked };
    const at = this.spotOf(walked ?? "") ?? { x: left + width / 2, y: top + height / 2 };
    bubble(this, "entente-context", { target, ...at });
  }

  #press(event: KeyboardEvent): void {
    if (this.#view && pressKey(event, this.#view)) event.preventDefault();
  }
}

// Two copies of this script may meet on a page of others; the first one stays.
if (!customElements.get("entente-map")) customElements.define("entente-map", EntenteMap);

declare global {
  interface HTMLElementTagNameMap {
    "entente-map": EntenteMap;
  }
}
