import { html } from "lit";
import { msg } from "../../../domain/message.ts";
import { lift } from "../../model/filter/actions.ts";
import "../panels/panel-frame.ts";
import { icon } from "../../ui/icons/icons.ts";
import type { StageState } from "../state/stage-state.ts";

/** Returns the panel at the side, the sheet of a phone, or the button that brings it back. */
export function panelRoom(stage: StageState) {
  const sheet = stage.narrow.matches;
  if (stage.folded && !sheet)
    return html`
      <button
        class="unfold"
        aria-label=${msg("Expand panel")}
        title=${msg("Expand panel")}
        @click=${() => stage.fold(false)}
      >
        ${icon("panelOpen")}
      </button>
    `;
  return html`
    <entente-panel
      .route=${stage.route}
      .pack=${stage.loaded.dataset}
      .graph=${stage.loaded.graph}
      .atlas=${stage.loaded.atlas}
      .filter=${stage.steps.filter}
      .view=${stage.view}
      .account=${stage.account}
      .whole=${stage.whole}
      .sheet=${sheet}
      .height=${stage.height}
      @entente-view=${stage.changed}
      @entente-light=${(event: HTMLElementEventMap["entente-light"]) => (stage.lit = event.detail)}
      @entente-lift-filters=${() => stage.change(lift(stage.view))}
      @entente-back=${() => stage.router.back()}
      @entente-fold=${() => stage.fold(true)}
      @entente-height=${(event: HTMLElementEventMap["entente-height"]) =>
        (stage.height = event.detail.height)}
    ></entente-panel>
  `;
}
