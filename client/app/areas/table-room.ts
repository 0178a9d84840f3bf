import { html, nothing } from "lit";
import { routeOf } from "../../model/link/selection.ts";
import type { ExplorerState } from "../state/explorer-state.ts";

/** Returns the table of what the map shows, where it is open. */
export function tableRoom(explorer: ExplorerState) {
  if (!explorer.table) return nothing;
  explorer.need("table", () => import("../../features/data-table/data-table.ts"));
  return html`
    <entente-data-table
      .loaded=${explorer.loaded}
      .filtered=${explorer.filtered}
      .account=${explorer.account}
      .selection=${explorer.selection}
      .measures=${explorer.view.measures.columns}
      .measured=${explorer.measures.measured}
      @entente-select=${(event: HTMLElementEventMap["entente-select"]) =>
        explorer.router.go(routeOf(event.detail.selection))}
      @entente-close=${() => void explorer.showTable(false)}
    ></entente-data-table>
  `;
}
