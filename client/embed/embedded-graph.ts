import { html, nothing, type TemplateResult } from "lit";
import { query } from "lit/decorators.js";
import type { Filter } from "../model/graph/filter.ts";
import type { Theme } from "../model/graph/style.ts";
import type { Moment } from "../model/time/moment.ts";
import { bar } from "./bar.ts";
import { readControls, type EmbedControl } from "../../domain/embed-controls.ts";
import type { CreditView } from "./credit/credit.ts";
import { EmbeddedDrawing } from "./embedded-drawing.ts";
import type { Finder } from "./finder.ts";
import { wordsOf } from "./words/locale.ts";
import { mapRoom } from "./map-room.ts";
import { ScrollGuard } from "./scroll-guard.ts";
import { SlotController } from "./slot-controller.ts";
import { barStyle } from "./style/bar-style.ts";
import { frameStyle } from "./style/frame-style.ts";
import { hostStyle } from "./style/host-style.ts";
import { listStyle } from "./style/list-style.ts";
import { ThemeController } from "../ui/theme/theme-controller.ts";
import type { Timeline } from "./timeline.ts";
import type { ViewHolder } from "./view/view-holder.ts";
import type { Words } from "./words/word-list.ts";

/** Width to height of the map, and CSS px that it is high at the least; as in the style. */
const SHAPE = 8 / 5;
const LEAST_HEIGHT = 220;

/**
 * The public `<entente-graph>`: one view of a graph, in any page. Slots `title` and `footer`;
 * parts `title`, `map`, `legend`, `search`, `timeline`, `list`, `note` and `footer`. Events, none
 * of which bubbles: `ready` {actors, bundles}, `select` {selection}, `viewchange` {view} and
 * `error` {message, faults}.
 */
export class EmbeddedGraph extends EmbeddedDrawing {
  static override styles = [hostStyle, frameStyle, barStyle, listStyle];

  @query(".frame") private frame!: HTMLElement;
  protected readonly guard = new ScrollGuard(
    this,
    () => this.frame,
    () => this.scrolling,
  );

  #theme = new ThemeController(this);
  #slots = new SlotController(this);
  #credits: CreditView | null = null;
  #times: Timeline | null = null;
  #timesAsked = false;
  #finder: Finder | null = null;
  #finderAsked = false;

  /** The credit is loaded beside the graph, and stands below the first drawing. */
  protected override firstUpdated(): void {
    this.later(import("./credit/credit.ts"), ({ CreditView }) => {
      this.#credits = new CreditView(this);
    });
  }

  /**
   * What is drawn now, with who says so below it, as a PNG. Rejects with an Error if nothing can be
   * drawn or its credit could not be loaded.
   */
  async toPNG(): Promise<Blob> {
    const canvas = await this.picture.taken();
    const credited = canvas && this.#credits?.under(canvas);
    if (!credited)
      throw new Error(this.trouble || "There is nothing to draw, or its credit is missing.");
    const blob = await new Promise<Blob | null>((resolve) => credited.toBlob(resolve, "image/png"));
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

  protected override render(): TemplateResult {
    const { controls } = readControls(this.controls);
    const words = wordsOf(this.language);
    const theme = this.held?.view.theme ?? this.#theme.theme;
    return html`
      <div class="all ${theme}" lang=${this.language}>
        <header part="title" class=${this.#slots.filled("title")}>
          <slot name="title"></slot>
        </header>
        ${this.#bar(controls, words)}
        <div class="frame" part="map">${this.#middle(theme, words)} ${this.#note(words)}</div>
        ${this.#leftOut()} ${controls.has("timeline") ? this.#timeline(words) : nothing}
        ${this.#relations(controls)}
        <footer part="footer" class=${this.#slots.filled("footer")}>
          <slot name="footer"></slot>
        </footer>
        ${this.#credit(words)}
        <slot hidden></slot>
      </div>
    `;
  }

  /** Who says what is shown: in every embed, whatever it is asked to leave out. */
  #credit(words: Words) {
    const { held, sight, link, crediting, language: locale } = this;
    if (!held || !sight) return nothing;
    return this.#credits?.element({ held, sight, words, link, crediting, locale }) ?? nothing;
  }

  #bar(controls: ReadonlySet<EmbedControl>, words: Words) {
    const { held, sight, open } = this;
    if (!held) return nothing;
    const change = open ? (filter: Filter) => this.change({ filter }) : null;
    const finder = open && controls.has("search") ? this.#search(held, words) : null;
    return bar(controls, held, sight, words, { change, finder });
  }

  #search({ loaded }: ViewHolder, words: Words): HTMLElement | null {
    if (!this.#finderAsked)
      this.#finderAsked = this.later(import("./finder.ts"), ({ Finder }) => {
        this.#finder = new Finder(this.renderRoot as ShadowRoot, (actor) => this.pick(actor));
      });
    return this.#finder?.show(loaded.graph, this.shown.actors, words) ?? null;
  }

  #middle(theme: Theme, words: Words) {
    const { held, drawing, picture } = this;
    if (picture.canvas) return picture.canvas;
    if (!held || !drawing || !this.drawable) {
      const waits = !held && this.trouble === "";
      return waits ? html`<div class="waiting" role="status">${words.loading}</div>` : nothing;
    }
    if (!this.nearness.near && !picture.wanted) return nothing;
    const assets = this.assets || held.loaded.assets;
    return mapRoom(held.loaded, drawing, { inert: !this.open, theme, assets }, this.told);
  }

  #note(words: Words) {
    const notes = this.trouble === "" ? this.faults : [this.trouble];
    if (!this.drawable) notes.push(words.noWebGl);
    else if (this.drawn && this.shown.bundles.length === 0) notes.push(words.nothing);
    if (notes.length === 0) return nothing;
    return html`
      <div class="note" part="note" role="status">${notes.map((text) => html`<p>${text}</p>`)}</div>
    `;
  }

  /** What of a file is not on the map, below it. */
  #leftOut() {
    const notes = this.held?.loaded.notes ?? [];
    if (notes.length === 0) return nothing;
    return html`
      <div class="left-out" part="note" role="status">
        ${notes.map((text) => html`<p>${text}</p>`)}
      </div>
    `;
  }

  #timeline(words: Words) {
    if (!this.#timesAsked)
      this.#timesAsked = this.later(import("./timeline.ts"), ({ Timeline }) => {
        this.#times = new Timeline(this.renderRoot as ShadowRoot);
      });
    if (!this.held) return nothing;
    const { loaded, view } = this.held;
    const undated = this.sight?.account.undated ?? 0;
    const change = this.open ? (moment: Moment) => this.change({ moment }) : null;
    const timed = { loaded, moment: view.moment, undated, change };
    return this.#times?.show(timed, words, this.language) ?? nothing;
  }

  /** The relations in words: for all where asked for, else for readers who do not see the map. */
  #relations(controls: ReadonlySet<EmbedControl>) {
    const { sight } = this;
    if (!this.held || !sight || !(this.drawn || !this.drawable)) return nothing;
    const seen = controls.has("list") || !this.drawable;
    const pick = seen && this.open ? (actor: string) => this.pick(actor) : null;
    const table = this.list.table(sight, this.held.loaded, { language: this.language, pick });
    return html`
      <div class=${seen ? "list" : "twin"} part="list" tabindex=${seen ? "0" : nothing}>
        ${table ?? nothing}
      </div>
    `;
  }
}
