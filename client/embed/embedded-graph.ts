import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { query, state } from "lit/decorators.js";
import type { Pins } from "../graph/layout/pins.ts";
import { buildModel } from "../graph/model.ts";
import { applyFilter, type Shown } from "../graph/shown.ts";
import type { Selection } from "../graph/state.ts";
import { summary } from "../graph/summary.ts";
import type { Theme } from "../graph/style.ts";
import { readControls, type Control } from "./controls.ts";
import { drawnView, ownPins, type DrawnView } from "./drawn-view.ts";
import { EmbeddedState } from "./embedded-state.ts";
import { embeddedStyle } from "./embedded-style.ts";
import { finder } from "./finder.ts";
import { legend } from "./legend.ts";
import "./map.ts";
import type { EmbeddedMap } from "./map.ts";
import { MEMORY } from "./memory-store.ts";
import { relationsShown } from "./relations-shown.ts";
import type { relationsTable } from "./relations-table.ts";
import { guardScroll } from "./scroll-guard.ts";
import { SlotController } from "./slot-controller.ts";
import { ThemeController } from "./theme-controller.ts";
import { monthsOf, timeSlider } from "./time-slider.ts";
import { isLocale, learnWords, wordsOf } from "./locale.ts";

/** Flags, fonts and a better layout come within so many ms after the first frame. */
const SETTLED = 600;

/** Width to height of the map, and CSS px that it is high at the least; as in the style. */
const SHAPE = 8 / 5;
const LEAST_HEIGHT = 220;
const NOTHING_SHOWN: Shown = { actors: [], bundles: [], absent: [], quiet: new Set() };

/**
 * The public `<entente-graph>`: one view of a graph, in any page. Slots `title` and `footer`;
 * parts `title`, `map`, `legend`, `search`, `timeline`, `list`, `note` and `footer`. Events, none
 * of which bubbles: `ready` {actors, bundles}, `select` {selection}, `viewchange` {view} and
 * `error` {message, faults}.
 */
export class EmbeddedGraph extends EmbeddedState {
  static override styles = embeddedStyle;

  @query("entente-map") private map!: EmbeddedMap | null;
  @query(".frame") private frame!: HTMLElement;
  /** What stands for the map where nothing moves */
  @state() private picture: HTMLCanvasElement | null = null;
  @state() private drawable = true;
  @state() private drawn = false;
  /** Loaded after the first frame */
  @state() private makeTable: typeof relationsTable | null = null;
  /** A picture is asked for, however far away the map is */
  @state() private wanted = false;

  #theme = new ThemeController(this);
  #slots = new SlotController(this);
  #listening = new AbortController();
  #drawing: DrawnView | null = null;
  #table: { of: Shown; key: string; is: HTMLTableElement } | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    if (this.hasUpdated) this.#guard();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
  }

  /** Brings an actor to the middle and selects it; without one, takes the keyboard's focus. */
  override focus(actor?: string | FocusOptions): void {
    if (typeof actor !== "string") return super.focus(actor);
    if (!this.held?.loaded.atlas.actors.has(actor)) return;
    this.change({ selection: { type: "actor", id: actor } });
    this.map?.focusOn(actor);
  }

  /**
   * What is drawn now, as a PNG. Rejects with an Error where nothing can be drawn.
   */
  async toPNG(): Promise<Blob> {
    const canvas = this.picture ?? (await this.#paint());
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!blob) throw new Error("The browser made no PNG of the map.");
    return blob;
  }

  /** CSS px that it would be high at its width if nothing else set its height; 0 until it is drawn. */
  get contentHeight(): number {
    if (!this.hasUpdated) return 0;
    const { frame } = this;
    const around = this.renderRoot.querySelector<HTMLElement>(".all")!;
    const parts = [...around.children].filter((part) => part !== frame);
    const rest = parts.reduce((sum, part) => sum + part.getBoundingClientRect().height, 0);
    return Math.round(rest + Math.max(LEAST_HEIGHT, frame.clientWidth / SHAPE));
  }

  protected override firstUpdated(): void {
    this.#guard();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has("locale"))
      void learnWords(this.language).then((learnt) => learnt && this.requestUpdate());
    if (!this.held) {
      this.#drawing = null;
      this.drawn = false;
      return;
    }
    const { view, loaded } = this.held;
    const before = this.#drawing;
    if (before?.view !== view) this.#drawing = drawnView(view, loaded.places, before);
    // A map that comes back is looked at as it was left.
    if (this.#drawing && !this.map)
      this.#drawing.look = { camera: view.camera, opened: view.opened };
    if (before !== this.#drawing || !this.still) this.picture = null;
  }

  protected override render(): TemplateResult {
    const { controls } = readControls(this.controls);
    const theme = this.held?.view.theme ?? this.#theme.theme;
    return html`
      <div class="all ${theme}" lang=${this.language}>
        <header part="title" class=${this.#slots.filled("title")}>
          <slot name="title"></slot>
        </header>
        ${this.#bar(controls)}
        <div class="frame" part="map">${this.#middle(theme)} ${this.#note()}</div>
        ${controls.has("timeline") ? this.#timeline() : nothing} ${this.#list(controls)}
        <footer part="footer" class=${this.#slots.filled("footer")}>
          <slot name="footer"></slot>
        </footer>
        <slot hidden></slot>
      </div>
    `;
  }

  private get language(): string {
    const asked = this.locale || this.closest("[lang]")?.getAttribute("lang") || "en";
    return isLocale(asked) ? asked : "en";
  }

  #middle(theme: Theme) {
    if (this.picture) return this.picture;
    const drawing = this.#drawing;
    if (!this.held || !drawing || !this.drawable) {
      const waits = !this.held && this.trouble === "";
      return waits
        ? html`<div class="waiting" role="status">${wordsOf(this.language).loading}</div>`
        : nothing;
    }
    if (!this.nearness.near && !this.wanted) return nothing;
    const { loaded, view } = this.held;
    return html`
      <entente-map
        ?inert=${!this.interactive || this.still}
        .store=${MEMORY}
        .data=${loaded.graph}
        .filter=${drawing.filter}
        .compare=${drawing.compare}
        .pinned=${drawing.pinned}
        .layout=${view.layout}
        .look=${drawing.look}
        .selection=${view.selection}
        .theme=${theme}
        .assets=${this.assets || loaded.assets}
        .coreKinds=${loaded.first.filter.kinds}
        @entente-select=${(event: CustomEvent<{ selection: Selection }>) =>
          this.#selected(event.detail.selection)}
        @entente-move=${(event: CustomEvent<{ pinned: Pins }>) =>
          this.change({ pinned: ownPins(event.detail.pinned, loaded.places) })}
        @entente-counts=${() => this.requestUpdate()}
        @entente-look=${this.#looked}
        @entente-drawn=${this.#painted}
        @entente-undrawable=${this.#undrawable}
      ></entente-map>
    `;
  }

  /** Legend and search, above the map. */
  #bar(controls: ReadonlySet<Control>) {
    if (!this.held || !(controls.has("legend") || controls.has("search"))) return nothing;
    const { loaded, view } = this.held;
    const words = wordsOf(this.language);
    const { filter } = view;
    return html`
      <div class="bar">
        ${
          controls.has("legend")
            ? legend(
                filter.signs,
                words,
                this.open ? (signs) => this.change({ filter: { ...filter, signs } }) : null,
              )
            : nothing
        }
        ${
          controls.has("search") && this.open
            ? finder(loaded.atlas, this.shown.actors, words, (actor) => this.#pick(actor))
            : nothing
        }
      </div>
    `;
  }

  #timeline() {
    const months = this.held && monthsOf(this.held.loaded);
    if (!this.held || !months) return nothing;
    return timeSlider(
      months,
      this.held.view.moment,
      wordsOf(this.language),
      this.language,
      this.open ? (moment) => this.change({ moment }) : null,
    );
  }

  /** The relations in words: for all where asked for, else for readers who do not see the map. */
  #list(controls: ReadonlySet<Control>) {
    if (!this.held || !(this.drawn || !this.drawable)) return nothing;
    const { graph, atlas } = this.held.loaded;
    const seen = controls.has("list") || !this.drawable;
    const key = `${seen} ${this.open} ${this.language}`;
    if (this.makeTable && (this.#table?.of !== this.shown || this.#table.key !== key)) {
      const words = wordsOf(this.language);
      const pick = seen && this.open ? (actor: string) => this.#pick(actor) : null;
      const caption = summary(graph.attributes.title, this.shown);
      const options = { caption, words, locale: this.language, pick };
      const is = this.makeTable(relationsShown(this.shown, atlas), options);
      this.#table = { of: this.shown, key, is };
    }
    return html`
      <div class=${seen ? "list" : "twin"} part="list" tabindex=${seen ? "0" : nothing}>
        ${this.#table?.is ?? nothing}
      </div>
    `;
  }

  #note() {
    const words = wordsOf(this.language);
    const notes = this.trouble === "" ? this.faults : [this.trouble];
    if (!this.drawable) notes.push(words.noWebGl);
    else if (this.drawn && this.shown.bundles.length === 0) notes.push(words.nothing);
    if (notes.length === 0) return nothing;
    return html`
      <div class="note" part="note" role="status">${notes.map((text) => html`<p>${text}</p>`)}</div>
    `;
  }

  /** Whether readers can change anything. */
  private get open(): boolean {
    return this.interactive && !this.still;
  }

  private get shown(): Shown {
    if (this.map?.shown) return this.map.shown;
    const { held } = this;
    if (!held || !this.#drawing) return NOTHING_SHOWN;
    return applyFilter(buildModel(held.loaded.graph), this.#drawing.filter);
  }

  #selected(selection: Selection): void {
    this.change({ selection });
    this.tell("select", { selection });
  }

  /** A reader has moved the camera or opened a bundle: the map is there already. */
  #looked = (): void => {
    const look = this.map?.lookedAt;
    if (!look || !this.held || !this.#drawing) return;
    this.change(look);
    this.#drawing = { ...this.#drawing, view: this.held.view };
  };

  #pick(actor: string): void {
    this.focus(actor);
    this.tell("select", { selection: { type: "actor", id: actor } });
  }

  /** The first frame of a source is on screen. */
  #painted = (): void => {
    const again = this.drawn;
    this.drawn = true;
    void this.#loadTable();
    const { actors, bundles, quiet } = this.shown;
    if (!again) this.tell("ready", { actors: actors.length - quiet.size, bundles: bundles.length });
    if (this.still && !this.wanted) void this.#paint().then((picture) => (this.picture = picture));
  };

  async #loadTable(): Promise<void> {
    if (this.makeTable) return;
    const { relationsTable, tableStyle } = await import("./relations-table.ts");
    this.shadowRoot?.adoptedStyleSheets.push(tableStyle);
    this.makeTable = relationsTable;
  }

  async #paint(): Promise<HTMLCanvasElement> {
    this.wanted = true;
    try {
      await this.updateComplete;
      await this.map?.updateComplete;
      await new Promise((resolve) => setTimeout(resolve, SETTLED));
      const canvas = this.map?.picture();
      if (!canvas) throw new Error(this.trouble || "There is nothing to draw.");
      canvas.className = "still";
      canvas.setAttribute("role", "img");
      canvas.setAttribute("aria-label", summary("", this.shown));
      return canvas;
    } finally {
      this.wanted = false;
    }
  }

  #undrawable = (): void => {
    this.drawable = false;
    void this.#loadTable();
  };

  #guard(): void {
    guardScroll(this.frame, () => this.scrolling, this.#listening.signal);
  }
}
