import { html, nothing } from "lit";
import type { Candidate } from "../../model/filter/candidates.ts";
import type { ActorGroups } from "../../model/graph/actor-groups.ts";
import type { Comparison } from "../../model/graph/compare.ts";
import { countSigns } from "../../model/filter/filter-counts.ts";
import type { ExplorerState } from "../state/explorer-state.ts";

/** Legend, active choices and the filter panel, one under the other. */
export function cornerRoom(explorer: ExplorerState, held: readonly Candidate[]) {
  const { steps, view } = explorer;
  explorer.need("legend", () => import("../../features/filters/legend.ts"));
  return html`
    <div class="corner" @entente-view=${explorer.changed}>
      <div class="over">
        <entente-legend
          .filter=${view.filter}
          .signCounts=${explorer.whole?.signs ?? countSigns(held)}
          .filtering=${explorer.filtering}
          @entente-filter=${(event: HTMLElementEventMap["entente-filter"]) =>
            explorer.change({ ...explorer.view, filter: event.detail.filter })}
          @entente-filters=${() => explorer.showFilters(!explorer.filtering)}
        ></entente-legend>
        ${explorer.filtered.comparison ? changes(explorer, explorer.filtered.comparison) : nothing}
        ${measures(explorer)} ${explorer.groups ? groups(explorer, explorer.groups) : nothing}
        ${note(explorer)} ${steps.undoable || steps.redoable ? choices(explorer) : nothing}
      </div>
      ${explorer.filtering ? filters(explorer, held) : nothing}
    </div>
  `;
}

/** The key to size and colour of discs, while a measure is shown by them. */
function measures(explorer: ExplorerState) {
  const { size, colour } = explorer.view.measures;
  if (!size && !colour) return nothing;
  explorer.need("measure-legend", () => import("../../features/measures/measure-legend.ts"));
  return html`<entente-measure-legend
    .choice=${explorer.view.measures}
    .measured=${explorer.measures.measured}
    .theme=${explorer.theme}
    .folds=${explorer.narrow.matches}
    @entente-measure-cancel=${explorer.measures.cancel}
    @entente-measure-again=${explorer.measures.again}
  ></entente-measure-legend>`;
}

/** Fetched once the map is there, as the timeline is. */
function note(explorer: ExplorerState) {
  explorer.need("account", () => import("./account-note.ts"));
  return html`<entente-account
    .account=${explorer.account}
    .whole=${explorer.whole}
    .overview=${explorer.overview.found?.overview ?? null}
    .view=${explorer.view}
    .folds=${explorer.narrow.matches}
  ></entente-account>`;
}

function changes(explorer: ExplorerState, comparison: Comparison) {
  explorer.need("changes", () => import("../../features/compare/compare-legend.ts"));
  return html`<entente-compare-legend
    .comparison=${comparison}
    .folds=${explorer.narrow.matches}
  ></entente-compare-legend>`;
}

function groups(explorer: ExplorerState, shown: ActorGroups) {
  explorer.need("groups", () => import("../../features/balance/camp-legend.ts"));
  return html`<entente-camp-legend
    .groups=${shown}
    .folds=${explorer.narrow.matches}
  ></entente-camp-legend>`;
}

function choices({ steps, view, first, loaded, account }: ExplorerState) {
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

function filters(explorer: ExplorerState, held: readonly Candidate[]) {
  explorer.need("filters", () => import("../../features/filters/filter-panel.ts"));
  return html`
    <entente-filters
      .view=${explorer.view}
      .held=${held}
      .dateless=${explorer.dateless}
      .loaded=${explorer.loaded}
      @entente-close=${() => explorer.showFilters(false)}
    ></entente-filters>
  `;
}
