import { html, nothing } from "lit";
import { routeOf } from "../../model/link/selection.ts";
import type { StageState } from "../state/stage-state.ts";

/** Returns the table of what the map shows, where it is open. */
export function tableRoom(stage: StageState) {
  if (!stage.table) return nothing;
  stage.need("table", () => import("../../features/data-table/data-table.ts"));
  return html`
    <entente-data-table
      .loaded=${stage.loaded}
      .filtered=${stage.filtered}
      .account=${stage.account}
      .selection=${stage.selection}
      @entente-select=${(event: HTMLElementEventMap["entente-select"]) =>
        stage.router.go(routeOf(event.detail.selection))}
      @entente-close=${() => void stage.showTable(false)}
    ></entente-data-table>
  `;
}
