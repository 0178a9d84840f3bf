import { html } from "lit";
import { withUndated } from "../../model/filter/actions.ts";
import { showsUndated } from "../../model/graph/time-test.ts";
import type { StageState } from "../state/stage-state.ts";

/** Returns the timeline under the map. */
export function timeRoom(stage: StageState) {
  const { filter, moment } = stage.view;
  const slim = stage.narrow.matches;
  return html`
    <entente-timeline
      .moment=${moment}
      .background=${filter.background}
      .included=${stage.account.undated}
      .undated=${moment?.kind !== "compare" && showsUndated(stage.steps.filter)}
      ?folded=${stage.timeFolded && !slim}
      ?slim=${slim}
      @entente-moment=${(event: HTMLElementEventMap["entente-moment"]) =>
        stage.setMoment(event.detail.moment, event.detail.gesture)}
      @entente-undated=${(event: HTMLElementEventMap["entente-undated"]) =>
        stage.change(withUndated(stage.view, event.detail.undated))}
      @entente-fold=${() => stage.foldTime(!stage.timeFolded)}
    ></entente-timeline>
  `;
}
