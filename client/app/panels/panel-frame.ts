import { Task } from "@lit/task";
import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import type { Counts } from "../../../domain/contract/counts.ts";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { SerializedGraph } from "../../../domain/contract/graph.ts";
import type { Account } from "../../model/graph/account.ts";
import type { Filter } from "../../model/graph/filter.ts";
import type { FilteredGraph } from "../../model/graph/filtered-graph.ts";
import type { GraphIndex } from "../../model/graph/graph-index.ts";
import type { Measured } from "../../model/graph/measured.ts";
import type { FoundOverview } from "../../features/overview/overviewing.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { icon } from "../../ui/icons/icons.ts";
import type { Route } from "../../model/link/route.ts";
import type { SheetHeight } from "../state/sheet-height.ts";
import type { View } from "../../model/link/view.ts";
import { frameStyle } from "./frame-style.ts";
import { loadPanel, openPanel, type PanelParts } from "./panels.ts";
import { failure, skeleton, statusStyle } from "../../ui/status/status-view.ts";
import { fire } from "../../ui/browser/fire.ts";

/**
 * The frame around the open panel: at the side, or a sheet from below on a phone. Fires
 * `entente-back`, `entente-fold` and `entente-height` {height}.
 */
@customElement("entente-panel")
export class PanelFrame extends LitElement implements PanelParts {
  static override styles = [baseStyle, statusStyle, frameStyle];

  @property({ attribute: false }) route!: Route;
  @property({ attribute: false }) pack!: Dataset;
  @property({ attribute: false }) graphIndex!: GraphIndex;
  @property({ attribute: false }) filter!: Filter;
  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) account!: Account;
  @property({ attribute: false }) whole: Counts | null = null;
  @property({ attribute: false }) filtered!: FilteredGraph;
  @property({ attribute: false }) measured: Measured | null = null;
  @property({ attribute: false }) found: FoundOverview | null = null;
  @property({ attribute: false }) graph!: SerializedGraph;
  @property({ type: Boolean, reflect: true }) sheet = false;
  @property() height: SheetHeight = "peek";
  @query(".body") private body!: HTMLElement;

  #code = new Task(this, {
    task: async ([view]) => {
      await loadPanel(view);
      return view;
    },
    args: () => [this.route.view] as const,
  });

  protected override updated(changed: PropertyValues<this>) {
    const before = changed.get("route");
    if (before === undefined) return;
    this.body.scrollTop = 0;
    // The focused element was removed with the panel that it was in.
    if (this.shadowRoot?.activeElement) this.body.focus({ preventScroll: true });
  }

  protected override render() {
    const start = this.route.view === "intro";
    return html`
      ${
        this.sheet
          ? html`
              <entente-sheet-handle
                .height=${this.height}
                .sheet=${this}
                @entente-height=${(event: HTMLElementEventMap["entente-height"]) =>
                  fire(this, "entente-height", event.detail)}
              ></entente-sheet-handle>
            `
          : nothing
      }
      <div class="tools ${start ? "floating" : ""}">
        ${
          start
            ? nothing
            : html`
                <button class="back" @click=${() => fire(this, "entente-back")}>
                  ${icon("arrowLeft")} ${msg("Back")}
                </button>
              `
        }
        ${
          this.sheet
            ? nothing
            : html`
                <button
                  class="icon-button fold"
                  aria-label=${msg("Collapse panel")}
                  title=${msg("Collapse panel")}
                  @click=${() => fire(this, "entente-fold")}
                >
                  ${icon("panelClose")}
                </button>
              `
        }
      </div>
      <div class="body" role="region" aria-label=${msg("Details")} tabindex="-1">
        ${this.#code.render({
          pending: () => html`<div class="wait">${skeleton(3)}</div>`,
          complete: () => openPanel(this.route, this),
          error: (error) =>
            html`<div class="wait">${failure(error, () => void this.#code.run())}</div>`,
        })}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-panel": PanelFrame;
  }
}
