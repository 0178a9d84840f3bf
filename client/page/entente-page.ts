import { Task } from "@lit/task";
import { html, LitElement, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import type { Dataset } from "../../server/contract/dataset.ts";
import type { SerializedGraph } from "../../server/contract/graph.ts";
import { getDataset, getGraph } from "../api/client.ts";
import type { EntenteGraph } from "../graph/element.ts";
import "../graph/element.ts";
import type { Filter } from "../graph/filter.ts";
import { sameSelection, type Selection } from "../graph/state.ts";
import "../panels/panel-frame.ts";
import { failure, statusStyle } from "../panels/status-view.ts";
import { buildAtlas, type Atlas } from "./atlas.ts";
import { baseStyle } from "./base-style.ts";
import { countKinds, countShown, countSigns, expandActor, firstFilter } from "./filter-counts.ts";
import { icon } from "./icons.ts";
import "./legend.ts";
import { NarrowController } from "./narrow-controller.ts";
import { pageStyle } from "./page-style.ts";
import { pageTitle } from "./page-title.ts";
import { RouteController } from "./route-controller.ts";
import { actorsOf, routeOf, selectionOf } from "./selection.ts";
import { sheetPixels, type SheetHeight } from "./sheet-height.ts";
import { ThemeController } from "./theme.ts";
import "./top-bar.ts";
import { hasWebGl } from "./webgl.ts";

// As --panel-width and --bar-height in tokens.css, in CSS px.
const PANEL_WIDTH = 380;
const BAR_HEIGHT = 56;
/** Room between the picture and what covers it */
const MARGIN = 20;

const noWebGl = html`
  <div class="card" role="alert">
    <p class="title">This browser cannot draw the map</p>
    <p>It needs WebGL, which is missing or switched off. Search and panels work without it.</p>
  </div>
`;

interface Loaded {
  dataset: Dataset;
  graph: SerializedGraph;
  atlas: Atlas;
}

/** The page: the graph, and around it the bar, the legend and the panel. */
@customElement("entente-page")
export class EntentePage extends LitElement {
  static override styles = [baseStyle, statusStyle, pageStyle];

  @state() private filter: Filter | null = null;
  @state() private selection: Selection = null;
  @state() private folded = false;
  @state() private height: SheetHeight = "peek";
  @query("entente-graph") private graph!: EntenteGraph | null;
  #atlas: Atlas | null = null;
  #title = "";
  #drawable = hasWebGl();
  #covered: EntenteGraph["insets"] = { top: 64, right: 0, bottom: 0, left: MARGIN };

  /** The picture was last moved to an actor that was searched for */
  #near = false;

  #theme = new ThemeController(this);
  #narrow = new NarrowController(this);
  #route = new RouteController(this, () => this.#opened());
  #load = new Task(this, {
    task: async (_, { signal }): Promise<Loaded> => {
      const [dataset, graph] = await Promise.all([getDataset(signal), getGraph(signal)]);
      return { dataset, graph, atlas: buildAtlas(graph) };
    },
    args: () => [],
    onComplete: ({ dataset, atlas }) => {
      this.#atlas = atlas;
      this.#title = dataset.title;
      this.filter = firstFilter(dataset.view);
      this.#opened();
    },
  });

  protected override render() {
    const loaded = this.#load.value;
    return html`
      <entente-bar
        .total=${loaded?.dataset.counts.actors ?? 0}
        .view=${this.#route.route.view}
        .theme=${this.#theme.choice}
        @entente-theme=${() => this.#theme.cycle()}
        @entente-pick=${this.#picked}
      ></entente-bar>
      <main>
        ${this.#load.render({
          pending: () => html`<div class="loading" role="status">Drawing the map<i></i></div>`,
          complete: (value) => this.#stage(value),
          error: (error) =>
            html`<div class="card">${failure(error, () => void this.#load.run())}</div>`,
        })}
      </main>
    `;
  }

  #stage(loaded: Loaded) {
    const { dataset, atlas } = loaded;
    const { filter } = this;
    if (!filter) return nothing;
    const sheet = this.#narrow.matches;
    return html`
      ${this.#drawable ? this.#map(loaded, filter) : noWebGl}
      <entente-legend
        .filter=${filter}
        .statuses=${dataset.view.statuses}
        .signCounts=${countSigns(atlas, filter)}
        .kindCounts=${countKinds(atlas, dataset.view.kinds)}
        @entente-filter=${(event: CustomEvent<{ filter: Filter }>) =>
          (this.filter = event.detail.filter)}
      ></entente-legend>
      ${countShown(atlas, filter) === 0 ? this.#nothingShown(atlas, () => firstFilter(dataset.view)) : nothing}
      ${this.#zoom()}
      ${
        this.folded && !sheet
          ? html`
              <button
                class="unfold"
                aria-label="Show the panel"
                title="Show the panel"
                @click=${() => (this.folded = false)}
              >
                ${icon("panelOpen")}
              </button>
            `
          : html`
              <entente-panel
                .route=${this.#route.route}
                .pack=${dataset}
                .atlas=${atlas}
                .sheet=${sheet}
                .height=${this.height}
                @entente-back=${() => this.#route.back()}
                @entente-fold=${() => (this.folded = true)}
                @entente-height=${(event: CustomEvent<{ height: SheetHeight }>) =>
                  (this.height = event.detail.height)}
              ></entente-panel>
            `
      }
    `;
  }

  #map({ dataset, graph }: Loaded, filter: Filter) {
    return html`
      <entente-graph
        .data=${graph}
        .filter=${filter}
        .selection=${this.selection}
        .theme=${this.#theme.resolved}
        .insets=${this.#insets(this.#narrow.matches)}
        .coreKinds=${dataset.view.kinds}
        @entente-select=${(event: CustomEvent<{ selection: Selection }>) =>
          this.#route.go(routeOf(event.detail.selection))}
      ></entente-graph>
    `;
  }

  #nothingShown(atlas: Atlas, first: () => Filter) {
    const empty = atlas.relations.size === 0;
    return html`
      <div class="card" role="status">
        <p class="title">${empty ? "There is nothing here yet" : "Nothing matches the filter"}</p>
        <p>${empty ? "The loaded pack holds no relations." : "No relation is left to draw."}</p>
        ${
          empty
            ? nothing
            : html`<button class="button" @click=${() => (this.filter = first())}>
                Show the first view
              </button>`
        }
      </div>
    `;
  }

  #zoom() {
    return html`
      <div class="zoom" role="group" aria-label="Zoom">
        <button aria-label="Zoom in" title="Zoom in" @click=${() => this.graph?.zoomIn()}>
          ${icon("plus")}
        </button>
        <button aria-label="Zoom out" title="Zoom out" @click=${() => this.graph?.zoomOut()}>
          ${icon("minus")}
        </button>
        <button
          aria-label="Fit to the window"
          title="Fit to the window"
          @click=${() => this.graph?.fit()}
        >
          ${icon("maximize")}
        </button>
      </div>
    `;
  }

  /** What covers the graph, the same object as long as it is the same: the graph moves for it. */
  #insets(sheet: boolean) {
    const right = MARGIN + (sheet || this.folded ? 0 : PANEL_WIDTH);
    const step = this.height === "full" ? "half" : this.height;
    const bottom = MARGIN + (sheet ? sheetPixels(step, innerHeight - BAR_HEIGHT) : 0);
    if (right !== this.#covered.right || bottom !== this.#covered.bottom)
      this.#covered = { ...this.#covered, right, bottom };
    return this.#covered;
  }

  /** Another route is open: the graph follows, and what it needs is not hidden. */
  #opened() {
    const atlas = this.#atlas;
    const { route } = this.#route;
    if (!atlas || !this.filter) return;
    const selection = selectionOf(route, this.selection);
    if (!sameSelection(selection, this.selection)) this.selection = selection;
    if (this.#near && (selection?.type === "pair" || selection?.type === "relation")) {
      // A search had brought one actor near; now both ends should be seen.
      this.graph?.fit();
      this.#near = false;
    }
    for (const id of actorsOf(selection, atlas)) {
      const actor = atlas.actors.get(id);
      if (actor) this.filter = expandActor(this.filter, actor);
    }
    if (route.view === "intro") this.height = "peek";
    else if (this.height === "peek") this.height = "half";
    if (route.view !== "intro") this.folded = false;
    document.title = pageTitle(route, atlas, this.#title);
  }

  #picked = async (event: CustomEvent<{ id: string }>) => {
    const { id } = event.detail;
    this.#route.go({ view: "actor", actor: id });
    await this.updateComplete;
    this.graph?.focusOn(id);
    this.#near = true;
  };
}
