import { html, nothing } from "lit";
import type { Candidate } from "../../model/filter/candidates.ts";
import type { Comparison } from "../../model/graph/compare.ts";
import { countSigns } from "../../model/filter/filter-counts.ts";
import "../../features/filters/legend.ts";
import type { StageState } from "../state/stage-state.ts";

/** Legend, active choices and the filter panel, one under the other. */
export function cornerRoom(stage: StageState, held: readonly Candidate[]) {
  const { steps, view } = stage;
  return html`
    <div class="corner" @entente-view=${stage.changed}>
      <div class="over">
        <entente-legend
          .filter=${view.filter}
          .signCounts=${stage.whole?.signs ?? countSigns(held)}
          .filtering=${stage.filtering}
          @entente-filter=${(event: HTMLElementEventMap["entente-filter"]) =>
            stage.change({ ...stage.view, filter: event.detail.filter })}
          @entente-filters=${() => stage.showFilters(!stage.filtering)}
        ></entente-legend>
        ${stage.filtered.comparison ? changes(stage, stage.filtered.comparison) : nothing}
        ${note(stage)} ${steps.undoable || steps.redoable ? choices(stage) : nothing}
      </div>
      ${stage.filtering ? filters(stage, held) : nothing}
    </div>
  `;
}

/** Fetched once the map is there, as the timeline is. */
function note(stage: StageState) {
  stage.need("account", () => import("./account-note.ts"));
  return html`<entente-account
    .account=${stage.account}
    .whole=${stage.whole}
    .folds=${stage.narrow.matches}
  ></entente-account>`;
}

function changes(stage: StageState, comparison: Comparison) {
  stage.need("changes", () => import("../../features/compare/compare-legend.ts"));
  return html`<entente-compare-legend
    .comparison=${comparison}
    .folds=${stage.narrow.matches}
  ></entente-compare-legend>`;
}

function choices({ steps, view, first, loaded, account }: StageState) {
  return html`
    <entente-choices
      .view=${view}
      .first=${first.filter}
      .loaded=${loaded}
      .undated=${account.undated}
      .undoable=${steps.undoable}
      .redoable=${steps.redoable}
      @entente-undo=${() => steps.undo()}
      @entente-redo=${() => steps.redo()}
    ></entente-choices>
  `;
}

function filters(stage: StageState, held: readonly Candidate[]) {
  stage.need("filters", () => import("../../features/filters/filter-panel.ts"));
  return html`
    <entente-filters
      .view=${stage.view}
      .held=${held}
      .dateless=${stage.dateless}
      .loaded=${stage.loaded}
      @entente-close=${() => stage.showFilters(false)}
    ></entente-filters>
  `;
}
