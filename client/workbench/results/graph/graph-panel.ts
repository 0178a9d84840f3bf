import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { msg, plural } from "../../../../domain/message.ts";
import type { QueryValue } from "../../../api/query-client.ts";
import type { EntenteMap } from "../../../map/entente-map.ts";
import type { Filter } from "../../../model/graph/filter.ts";
import type { Selection } from "../../../model/graph/state.ts";
import "../../../map/entente-map.ts";
import { baseStyle } from "../../../ui/style/base-style.ts";
import { icon } from "../../../ui/icons/icons.ts";
import { resultGraph, type ResultGraph } from "./result-graph.ts";
import { chosenEntities } from "./chosen.ts";
import { PageTheme } from "../../../ui/theme/page-theme.ts";
import { entityCard } from "./entity-card.ts";
import { explorerAddress } from "./explorer-address.ts";
import { graphStyle } from "./graph-style.ts";
import { wholeFilter } from "./whole-filter.ts";

/** Nodes, relationships and paths of the rows as a picture. */
@customElement("entente-results-graph")
export class GraphPanel extends LitElement {
  static override styles = [baseStyle, graphStyle];

  @property({ attribute: false }) rows: readonly (readonly QueryValue[])[] = [];
  /** No more rows will come */
  @property({ type: Boolean }) complete = false;
  @state() private selection: Selection = null;
  @state() private drawable = true;
  @query("entente-map") private graph!: EntenteMap | null;

  #drawn: ResultGraph | null = null;
  #filter: Filter | null = null;
  readonly #theme = new PageTheme(this);

  /** Drawn once it is complete: a picture that is laid out again with every row is of no use. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("rows") && !changed.has("complete")) return;
    this.selection = null;
    this.#drawn = this.complete ? resultGraph(this.rows) : null;
    this.#filter = this.#drawn && wholeFilter(this.#drawn.data);
  }

  protected override render() {
    const filter = this.#filter;
    if (!this.#drawn || !filter)
      return message(msg("The graph is drawn once the last row is there."));
    if (!this.drawable)
      return message(msg("WebGL is switched off in this browser: the graph cannot be drawn."));
    const { data, actors, truncated } = this.#drawn;
    const counts = [
      plural(data.nodes.length, { one: "# node", other: "# nodes" }),
      plural(data.edges.length, { one: "# relationship", other: "# relationships" }),
    ].join(", ");
    if (data.nodes.length === 0)
      return message(msg("Nothing to draw: these rows contain no node, relationship or path."));
    return html`
      <entente-map
        .data=${data}
        .filter=${filter}
        .theme=${this.#theme.theme}
        .selection=${this.selection}
        @entente-select=${(event: HTMLElementEventMap["entente-select"]) =>
          (this.selection = event.detail.selection)}
        @entente-undrawable=${() => (this.drawable = false)}
      ></entente-map>
      <div class="notes">
        <p>${truncated ? msg(`${counts}; there are more than are drawn`) : counts}</p>
        ${
          actors.length > 0
            ? html`<a class="button" href=${explorerAddress(actors)} target="_blank" rel="noopener"
                >${msg("Add to the explorer")}</a
              >`
            : nothing
        }
      </div>
      ${this.#zoom()} ${this.#chosen(this.#drawn)}
    `;
  }

  #zoom() {
    const button = (
      label: string,
      name: "plus" | "minus" | "maximize",
      press: (graph: EntenteMap) => void,
    ) => html`
      <button
        aria-label=${label}
        title=${label}
        @click=${() => {
          if (this.graph) press(this.graph);
        }}
      >
        ${icon(name)}
      </button>
    `;
    return html`
      <div class="zoom" role="group" aria-label=${msg("Zoom")}>
        ${button(msg("Zoom in"), "plus", (graph) => graph.zoomIn())}
        ${button(msg("Zoom out"), "minus", (graph) => graph.zoomOut())}
        ${button(msg("Fit to the window"), "maximize", (graph) => graph.fit())}
      </div>
    `;
  }

  #chosen(drawn: ResultGraph) {
    const chosen = chosenEntities(drawn, this.selection);
    if (chosen.length === 0) return nothing;
    return html`
      <aside aria-label=${msg("Chosen")}>
        <button
          class="icon-button close"
          aria-label=${msg("Close")}
          title=${msg("Close")}
          @click=${() => (this.selection = null)}
        >
          ×
        </button>
        ${chosen.map((entity) => entityCard(entity))}
      </aside>
    `;
  }
}

function message(text: string) {
  return html`<p class="message" role="status">${text}</p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-results-graph": GraphPanel;
  }
}
