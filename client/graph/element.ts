import { css, html, LitElement, type PropertyValues } from "lit";
import { property, query } from "lit/decorators.js";
import type { SerializedGraph } from "../../server/contract/graph.ts";
import { FIRST_FILTER, type Filter, type Shown } from "./filter.ts";
import type { Selection } from "./state.ts";
import type { Theme } from "./style.ts";
import { summary } from "./summary.ts";
import type { Insets } from "./view/camera-fit.ts";
import { safeStorage } from "./view/safe-storage.ts";
import { GraphView } from "./view/graph-view.ts";
import { pressKey, ZOOM_STEP } from "./view/keyboard.ts";

const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * `<entente-graph>`: the map of actors and their signed relations, usable without the page.
 *
 * Events, all bubbling and composed: `entente-select` {selection}, `entente-hover` {actor},
 * `entente-counts` {actors, bundles}, `entente-drawn` after the first paint of a data set.
 */
export class EntenteGraph extends LitElement {
  static override styles = css`
    :host {
      display: block;
      position: relative;
      overflow: hidden;
      min-height: 160px;
    }
    #map {
      position: absolute;
      inset: 0;
      outline: none;
      touch-action: none;
    }
    #map:focus-visible {
      box-shadow: inset 0 0 0 2px currentColor;
    }
  `;

  /** The answer of `GET /api/graph`; null shows nothing */
  @property({ attribute: false }) data: SerializedGraph | null = null;
  /** What of it is shown */
  @property({ attribute: false }) filter: Filter = FIRST_FILTER;
  @property({ attribute: false }) selection: Selection = null;
  @property() theme: Theme = "light";
  /** Where `flags/xx.svg` lie, without a slash at the end */
  @property() assets = "";
  /** CSS px at each side that panels cover; fit and focusOn stay clear of them */
  @property({ attribute: false }) insets: Insets = NO_INSETS;
  /** Kinds that are laid out first; null: those of the filter when the data arrives */
  @property({ attribute: false }) coreKinds: string[] | null = null;
  @query("#map") private map!: HTMLElement;

  #view: GraphView | null = null;
  #observer = new ResizeObserver(() => this.#view?.resized());

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

  /** Shows everything in the room that the insets leave. */
  fit(): void {
    this.#view?.fit(true);
  }

  zoomIn(): void {
    this.#view?.zoom(ZOOM_STEP);
  }

  zoomOut(): void {
    this.#view?.zoom(1 / ZOOM_STEP);
  }

  /** Brings an actor that is shown to the middle. */
  focusOn(actor: string): void {
    this.#view?.centre(actor);
  }

  protected override render() {
    return html`<div id="map" role="img" tabindex="0" @keydown=${this.#press}></div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has("data") || changed.has("assets") || changed.has("coreKinds"))
      return this.#start();
    if (changed.has("insets")) this.#view?.insets(this.insets);
    if (changed.has("filter")) this.#view?.filter(this.filter);
    if (changed.has("theme")) this.#view?.theme(this.theme);
    if (changed.has("selection")) this.#view?.select(this.selection);
  }

  #start(): void {
    this.#stop();
    const { data, filter, theme, assets, insets } = this;
    if (!data) return;
    const reduced = matchMedia("(prefers-reduced-motion: reduce)");
    this.#view = new GraphView(
      { container: this.map, theme, assets, still: () => reduced.matches },
      { data, filter, insets, coreKinds: this.coreKinds ?? filter.kinds },
      safeStorage(),
      {
        selected: (selection) => {
          this.selection = selection;
          this.#tell("entente-select", { selection });
        },
        hovered: (actor) => this.#tell("entente-hover", { actor }),
        shown: (shown) => this.#count(shown),
        drawn: () => {
          performance.mark("entente-drawn");
          this.#tell("entente-drawn", {});
        },
      },
    );
    this.#view.select(this.selection);
  }

  #stop(): void {
    this.#view?.kill();
    this.#view = null;
  }

  #count(shown: Shown): void {
    this.map.setAttribute("aria-label", summary(this.data?.attributes.title ?? "", shown));
    this.#tell("entente-counts", { actors: shown.actors.length, bundles: shown.bundles.length });
  }

  #press(event: KeyboardEvent): void {
    if (this.#view && pressKey(event, this.#view)) event.preventDefault();
  }

  #tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

customElements.define("entente-graph", EntenteGraph);

declare global {
  interface HTMLElementTagNameMap {
    "entente-graph": EntenteGraph;
  }
}
