import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query } from "lit/decorators.js";
import { msg } from "../../domain/message.ts";
import type { EntenteMap } from "../map/entente-map.ts";
import type { Account } from "../model/graph/account.ts";
import type { FlagPlaces } from "../model/graph/disc-art.ts";
import type { Filter } from "../model/graph/filter.ts";
import type { Theme } from "../model/graph/style.ts";
import { queryText } from "../model/link/write-view.ts";
import type { Moment } from "../model/time/moment.ts";
import { bar } from "./bar.ts";
import { readControls, type EmbedControl } from "../../domain/embed-controls.ts";
import type { CreditView } from "./credit/credit.ts";
import { creditRoom, opensCredit } from "./credit-room.ts";
import { attributeFaults, type Crediting } from "./attribute-faults.ts";
import { DrawingController } from "./drawing-controller.ts";
import type { Finder } from "./finder.ts";
import { isLocale, learnWords, wordsOf } from "./words/locale.ts";
import { mapRoom } from "./map-room.ts";
import { NearController } from "./near-controller.ts";
import { ScrollGuard, type Scroll } from "./scroll-guard.ts";
import { SlotController } from "./slot-controller.ts";
import { barStyle } from "./style/bar-style.ts";
import { frameStyle } from "./style/frame-style.ts";
import { hostStyle } from "./style/host-style.ts";
import { listStyle } from "./style/list-style.ts";
import { ThemeController } from "../ui/theme/theme-controller.ts";
import type { Timeline } from "./timeline.ts";
import { EmbedViewController } from "./embed-view-controller.ts";
import { queryOf, VIEW_ATTRIBUTES, type GivenView } from "./view/view-attributes.ts";
import type { ViewHolder } from "./view/view-holder.ts";
import type { Words } from "./words/word-list.ts";

// `npm run element-types` makes the package's types from the doc comments of this class.

/** Width to height of the map, and CSS px that it is high at the least; as in the style. */
const SHAPE = 8 / 5;
const LEAST_HEIGHT = 220;

const isOn = (value: string | null): boolean => value !== null && value !== "false";

/**
 * The public `<entente-graph>`: one view of a graph, in any page. Its events are those of
 * `EmbedEvents`.
 *
 * @slot title - Above the map
 * @slot footer - Below all else but the credit
 * @csspart title - The slot above the map
 * @csspart map - The map with its frame
 * @csspart legend - The signs, and a filter by them
 * @csspart search - The search for actors
 * @csspart timeline - The control of the time
 * @csspart list - The table of the relations
 * @csspart note - Notes about things that cannot be shown, and why
 * @csspart footer - The slot at the end
 * @cssprop --entente-ink - Colour of texts
 * @cssprop --entente-surface - Colour of what lies over the map
 * @cssprop --entente-background - Colour of the map
 * @cssprop --entente-line - Colour of borders
 * @cssprop --entente-cooperation - Colour of cooperation
 * @cssprop --entente-friction - Colour of friction
 * @cssprop --entente-font - Family of the font
 * @cssprop --entente-radius - Radius of corners
 */
export class EmbeddedGraph extends LitElement {
  static override styles = [hostStyle, frameStyle, barStyle, listStyle];

  /** A server, or a file with a graph in any format that is read; without it the graph is inside, as JSON */
  @property() src = "";
  /** A saved query of the server with its parameters: `disputed?intensity=0.5` */
  @property() query = "";
  /** `legend`, `timeline`, `search` and `list`, in any number */
  @property() controls = "";
  /** False: readers look at it and change nothing */
  @property({ type: Boolean, converter: (value) => value !== "false" }) interactive = true;
  /** The wheel zooms after a click, always, or never without Ctrl */
  @property({ attribute: "scroll" }) scrolling: Scroll = "click";
  /** Language and forms of dates, as BCP 47 has them; the document's unless told */
  @property() locale = "";
  /** A picture that does not move, and holds no WebGL */
  @property({ attribute: "static", converter: isOn }) still = false;
  /** The folder of flags without a final slash, or their addresses by code; by default the server's. */
  @property() assets: NonNullable<FlagPlaces> = "";
  /** The address of the full view; by default the page of the server. */
  @property() link = "";
  /** `full`: date, sources and licence are written out first; `line`: they are folded to one line */
  @property({ attribute: "credit" }) crediting: Crediting = "full";

  @query(".all") private around!: HTMLElement;
  @query(".frame") private frame!: HTMLElement;
  @query("entente-map") private map!: EntenteMap | null;

  readonly #views = new EmbedViewController(this, () => attributeFaults(this));
  readonly #drawing = new DrawingController(
    this,
    this.#views,
    () => this.map,
    () => this.still,
  );
  readonly #nearness = new NearController(this);
  readonly #theme = new ThemeController(this);
  readonly #slots = new SlotController(this);
  #credits: CreditView | null = null;
  #creditLoad: Promise<unknown> | null = null;
  #times: Timeline | null = null;
  #timesAsked = false;
  #finder: Finder | null = null;
  #finderAsked = false;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, "view", ...VIEW_ATTRIBUTES];
  }

  constructor() {
    super();
    new ScrollGuard(
      this,
      () => this.frame,
      () => this.scrolling,
    );
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null) {
    super.attributeChangedCallback(name, before, now);
    if (before !== now && (name === "view" || VIEW_ATTRIBUTES.includes(name))) this.#views.ask();
  }

  /** The query of the current view; empty until a graph is loaded. */
  get view(): string {
    return this.#views.held?.query ?? "";
  }

  /** As the attribute: it is heard before a graph is there, too. */
  set view(view: GivenView) {
    this.setAttribute("view", queryText(queryOf(view)));
  }

  /**
   * Changes the parameters that a view names and keeps the others. A query as text, such as
   * `at=2024-03&sign=-1`, or its parameters by name.
   */
  setView(view: GivenView): void {
    this.#views.amend(view);
  }

  /** Brings an actor to the middle and selects it; without one, takes the keyboard's focus. */
  override focus(actor?: string | FocusOptions): void {
    if (typeof actor === "string") this.#drawing.focusOn(actor);
    else super.focus(actor);
  }

  /** @internal Counts of the shown graph; null if nothing is loaded. */
  get account(): Account | null {
    return this.#drawing.account;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#views.load(this.#nearness.near);
    if (changed.has("src") || changed.has("query")) this.#views.held = null;
    this.#views.answer();
    if (changed.has("locale")) this.#views.later(learnWords(this.#language), () => undefined);
    this.#drawing.follow();
  }

  /**
   * Gives the drawing as it is now, with its credit below, as a PNG. Rejects with an Error if nothing
   * can be drawn or the credit could not be loaded.
   */
  async toPNG(): Promise<Blob> {
    const canvas = await this.#drawing.picture.taken();
    // That it cannot be loaded is said below.
    await this.#creditLoad?.catch(() => undefined);
    this.requestUpdate();
    await this.updateComplete;
    const credited = canvas && this.#credits?.under(canvas);
    if (!credited)
      throw new Error(
        this.#views.trouble || msg("There is nothing to draw, or its credit is missing."),
      );
    const blob = await new Promise<Blob | null>((resolve) => credited.toBlob(resolve, "image/png"));
    if (!blob) throw new Error(msg("The browser made no PNG of the map."));
    return blob;
  }

  /** @internal CSS px that it would be high at its width if nothing else set its height; 0 until it is drawn. */
  get contentHeight(): number {
    if (!this.hasUpdated) return 0;
    const { frame } = this;
    const parts = [...this.around.children].filter((part) => part !== frame);
    const rest = parts.reduce((sum, part) => sum + part.getBoundingClientRect().height, 0);
    return Math.round(rest + Math.max(LEAST_HEIGHT, frame.clientWidth / SHAPE));
  }

  get #language(): string {
    const asked = this.locale || this.closest("[lang]")?.getAttribute("lang") || "en";
    return isLocale(asked) ? asked : "en";
  }

  /** True if readers can change the view. */
  get #open(): boolean {
    return this.interactive && !this.still;
  }

  protected override render(): TemplateResult {
    const { controls } = readControls(this.controls);
    const words = wordsOf(this.#language);
    const theme = this.#views.held?.view.theme ?? this.#theme.theme;
    return html`
      <div class="all ${theme}" lang=${this.#language}>
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

  /**
   * The sources of the shown relations, in every embed, whichever controls it hides. They come
   * after the first drawing and have their room before, because a map that becomes lower is drawn
   * anew.
   */
  #credit(words: Words) {
    const { held } = this.#views;
    if (!held) return nothing;
    const { link, crediting } = this;
    const { drawn, drawable } = this.#drawing;
    if (drawn || !drawable) this.#loadCredit();
    const filtered = this.#credits && this.#drawing.filtered;
    if (!filtered) return creditRoom(held.loaded, opensCredit(this, crediting));
    const locale = this.#language;
    return this.#credits?.element({ held, filtered, words, link, crediting, locale });
  }

  #loadCredit(): void {
    if (this.#creditLoad) return;
    const load = import("./credit/credit.ts");
    this.#creditLoad = load;
    this.#views.later(load, ({ CreditView }) => {
      this.#credits = new CreditView(this);
    });
  }

  #bar(controls: ReadonlySet<EmbedControl>, words: Words) {
    const { held } = this.#views;
    if (!held || (!controls.has("legend") && !controls.has("search"))) return nothing;
    const filtered = controls.has("legend") ? this.#drawing.filtered : null;
    const change = this.#open ? (filter: Filter) => this.#views.change({ filter }) : null;
    const finder = this.#open && controls.has("search") ? this.#search(held, words) : null;
    return bar(controls, held, filtered, words, { change, finder });
  }

  #search({ loaded }: ViewHolder, words: Words): HTMLElement | null {
    if (!this.#finderAsked)
      this.#finderAsked = this.#views.later(import("./finder.ts"), ({ Finder }) => {
        this.#finder = new Finder(this.renderRoot as ShadowRoot, (actor) =>
          this.#drawing.pick(actor),
        );
      });
    return this.#finder?.show(loaded.graph, this.#drawing.shown.actors, words) ?? null;
  }

  #middle(theme: Theme, words: Words) {
    const { held, trouble } = this.#views;
    const { drawing, picture, drawable, told } = this.#drawing;
    if (picture.canvas) return picture.canvas;
    if (!held || !drawing || !drawable) {
      const waits = !held && trouble === "";
      return waits ? html`<div class="waiting" role="status">${words.loading}</div>` : nothing;
    }
    if (!this.#nearness.near && !picture.wanted) return nothing;
    const assets = this.assets || held.loaded.assets;
    return mapRoom(held.loaded, drawing, { inert: !this.#open, theme, assets }, told);
  }

  #note(words: Words) {
    const { trouble, faults } = this.#views;
    const { drawable, drawn, shown } = this.#drawing;
    const notes = trouble === "" ? faults : [trouble];
    if (!drawable) notes.push(words.noWebGl);
    else if (drawn && shown.bundles.length === 0) notes.push(words.nothing);
    if (notes.length === 0) return nothing;
    return html`
      <div class="note" part="note" role="status">${notes.map((text) => html`<p>${text}</p>`)}</div>
    `;
  }

  /** Returns the notes below the map about parts of a file that are not on it. */
  #leftOut() {
    const notes = this.#views.held?.loaded.notes ?? [];
    if (notes.length === 0) return nothing;
    return html`
      <div class="left-out" part="note" role="status">
        ${notes.map((text) => html`<p>${text}</p>`)}
      </div>
    `;
  }

  #timeline(words: Words) {
    if (!this.#timesAsked)
      this.#timesAsked = this.#views.later(import("./timeline.ts"), ({ Timeline }) => {
        this.#times = new Timeline(this.renderRoot as ShadowRoot);
      });
    if (!this.#views.held) return nothing;
    const { loaded, view } = this.#views.held;
    const undated = this.#drawing.account?.undated ?? 0;
    const change = this.#open ? (moment: Moment) => this.#views.change({ moment }) : null;
    const timed = { loaded, moment: view.moment, undated, change };
    return this.#times?.show(timed, words, this.#language) ?? nothing;
  }

  /**
   * Returns the relations in words: for all where asked for, else for readers who do not see the
   * map.
   */
  #relations(controls: ReadonlySet<EmbedControl>) {
    const { held } = this.#views;
    const { filtered, drawn, drawable, list } = this.#drawing;
    if (!held || !filtered || !(drawn || !drawable)) return nothing;
    const seen = controls.has("list") || !drawable;
    const pick = seen && this.#open ? (actor: string) => this.#drawing.pick(actor) : null;
    const table = list.table(filtered, held.loaded, { language: this.#language, pick });
    return html`
      <div class=${seen ? "list" : "visually-hidden"} part="list" tabindex=${seen ? "0" : nothing}>
        ${table ?? nothing}
      </div>
    `;
  }
}
