import { html } from "lit";
import { withUndated } from "../../model/filter/actions.ts";
import { showsUndated } from "../../model/graph/time-test.ts";
import type { ExplorerState } from "../state/explorer-state.ts";

/** Returns the timeline under the map. */
export function timeRoom(explorer: ExplorerState) {
  const { filter, moment } = explorer.view;
  const slim = explorer.narrow.matches;
  return html`
    <entente-timeline
      .moment=${moment}
      .background=${filter.background}
      .included=${explorer.account.undated}
      .undated=${moment?.kind !== "compare" && showsUndated(explorer.steps.filter)}
      ?folded=${explorer.timeFolded && !slim}
      ?slim=${slim}
      @entente-moment=${(event: HTMLElementEventMap["entente-moment"]) =>
        explorer.setMoment(event.detail.moment, event.detail.gesture)}
      @entente-undated=${(event: HTMLElementEventMap["entente-undated"]) =>
        explorer.change(withUndated(explorer.view, event.detail.undated))}
      @entente-fold=${() => explorer.foldTime(!explorer.timeFolded)}
    ></entente-timeline>
  `;
}
