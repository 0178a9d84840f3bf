import { html, nothing } from "lit";
import { msg, plural } from "../../../domain/message.ts";
import type { LaterCode } from "../later-code.ts";
import type { QueryRun } from "../run/run.ts";
import { readPlan } from "./plan/plan.ts";
import type { Tab } from "../link/tabs.ts";

/** Each is fetched when it is first looked at. */
const PANELS: Record<Tab, () => Promise<unknown>> = {
  table: () => import("./table/results-table.ts"),
  graph: () => import("./graph/graph-panel.ts"),
  chart: () => import("./chart/chart-panel.ts"),
  changes: () => import("./changes/changes-panel.ts"),
  json: () => import("./json-panel.ts"),
  plan: () => import("./plan/plan-panel.ts"),
  summary: () => import("./summary-panel.ts"),
};

/** The actions of a reader in the table. */
export interface TableActs {
  open: (event: HTMLElementEventMap["entente-cell"]) => void;
  sorted: (event: HTMLElementEventMap["entente-sorting"]) => void;
  /** Runs the statement again */
  again: () => void;
}

/** Returns the result of a run, as its tab shows it. */
export function resultPanel(
  run: QueryRun,
  tab: Tab,
  earlier: QueryRun | null,
  acts: TableActs,
  code: LaterCode,
) {
  const failed = code.need(tab, PANELS[tab]);
  if (failed) return failed;
  const { fields, rows, state } = run;
  const complete = state !== "running";
  if (tab !== "summary" && tab !== "plan" && run.released > 0) return released(run.released, acts);
  if (tab === "changes" && earlier)
    return html`<entente-results-changes
      .run=${run}
      .earlier=${earlier}
    ></entente-results-changes>`;
  if (tab !== "summary" && tab !== "plan" && rows.length === 0)
    return run.error ? nothing : html`<p class="empty">${noRows(run)}</p>`;
  switch (tab) {
    case "table":
      return html`<entente-results-table
        .fields=${fields}
        .rows=${rows}
        .total=${rows.length}
        .complete=${complete}
        @entente-cell=${acts.open}
        @entente-sorting=${acts.sorted}
      ></entente-results-table>`;
    case "graph":
      return html`<entente-results-graph
        .rows=${rows}
        .complete=${complete}
      ></entente-results-graph>`;
    case "chart":
      return html`<entente-results-chart
        .run=${run}
        .complete=${complete}
      ></entente-results-chart>`;
    case "changes":
      return nothing;
    case "json":
      return html`<entente-results-json
        .fields=${fields}
        .rows=${rows}
        .total=${rows.length}
      ></entente-results-json>`;
    case "plan": {
      const plan = readPlan(run.summary ?? {});
      return plan
        ? html`<entente-results-plan
            .plan=${plan}
            .statement=${run.statement}
          ></entente-results-plan>`
        : nothing;
    }
    case "summary":
      return html`<entente-results-summary
        .run=${run}
        .version=${`${state} ${rows.length}`}
      ></entente-results-summary>`;
  }
}

function released(rows: number, { again }: TableActs) {
  return html`<p class="empty">
    ${plural(rows, {
      one: "# row was let go, to save memory for newer answers.",
      other: "# rows were let go, to save memory for newer answers.",
    })}
    <button class="button" @click=${again}>${msg("Run again")}</button>
  </p>`;
}

function noRows({ state }: QueryRun): string {
  if (state === "running") return msg("Running …");
  return state === "cancelled"
    ? msg("Cancelled before the first row.")
    : msg("No rows: nothing matches.");
}
