import { html } from "lit";
import { msg } from "../../../domain/message.ts";
import { lift } from "../../model/filter/actions.ts";
import "../panels/panel-frame.ts";
import { icon } from "../../ui/icons/icons.ts";
import type { ExplorerState } from "../state/explorer-state.ts";

/** Returns the panel at the side, the sheet of a phone, or the button that brings it back. */
export function panelRoom(explorer: ExplorerState) {
  const sheet = explorer.narrow.matches;
  if (sheet) explorer.need("sheet-handle", () => import("../panels/sheet-handle.ts"));
  if (explorer.folded && !sheet)
    return html`
      <button
        class="unfold"
        aria-label=${msg("Expand panel")}
        title=${msg("Expand panel")}
        @click=${() => explorer.fold(false)}
      >
        ${icon("panelOpen")}
      </button>
    `;
  return html`
    <entente-panel
      class=${explorer.route.view === "matrix" ? "wide" : ""}
      .route=${explorer.route}
      .pack=${explorer.loaded.dataset}
      .graph=${explorer.loaded.graph}
      .graphIndex=${explorer.loaded.graphIndex}
      .filter=${explorer.steps.filter}
      .view=${explorer.view}
      .account=${explorer.account}
      .filtered=${explorer.filtered}
      .whole=${explorer.whole}
      .measured=${explorer.measures.measured}
      .found=${explorer.overview.found}
      @entente-measure-cancel=${explorer.measures.cancel}
      @entente-measure-again=${explorer.measures.again}
      .sheet=${sheet}
      .height=${explorer.height}
      @entente-view=${explorer.changed}
      @entente-light=${(event: HTMLElementEventMap["entente-light"]) => (explorer.lit = event.detail)}
      @entente-groups=${(event: HTMLElementEventMap["entente-groups"]) => (explorer.groups = event.detail)}
      @entente-route=${(event: HTMLElementEventMap["entente-route"]) => explorer.router.go(event.detail.route)}
      @entente-lift-filters=${() => explorer.change(lift(explorer.view))}
      @entente-back=${() => explorer.router.back()}
      @entente-fold=${() => explorer.fold(true)}
      @entente-height=${(event: HTMLElementEventMap["entente-height"]) =>
        (explorer.height = event.detail.height)}
    ></entente-panel>
  `;
}
