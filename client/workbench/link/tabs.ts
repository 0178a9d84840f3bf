import { msg } from "../../../domain/message.ts";
import type { QueryRun } from "../run/run.ts";

export const TABS = ["table", "graph", "chart", "json", "changes", "plan", "summary"] as const;
export type Tab = (typeof TABS)[number];

export const TAB_NAMES: Record<Tab, string> = {
  table: msg("Table"),
  graph: msg("Graph"),
  chart: msg("Chart"),
  json: "JSON",
  changes: msg("Changes"),
  plan: msg("Plan"),
  summary: msg("Summary"),
};

type RunContent = Pick<QueryRun, "fields" | "summary" | "state">;

/**
 * Returns the tabs that have something to show, or may yet: rows need columns, a plan needs EXPLAIN
 * or PROFILE.
 *
 * @param also those that depend on more: a chart on the rows, changes on an earlier run
 */
export function tabsOf({ fields, summary, state }: RunContent, also: readonly Tab[] = []): Tab[] {
  const hasPlan = summary?.queryPlan !== undefined || summary?.profiledQueryPlan !== undefined;
  return TABS.filter((tab) => {
    if (tab === "summary") return true;
    if (tab === "changes" || tab === "chart") return also.includes(tab);
    return tab === "plan" ? hasPlan : fields.length > 0 || state === "running";
  });
}

/** Returns the tab to show: the one that was asked for, else the first that has something. */
export function shownTab(asked: Tab, run: RunContent, also: readonly Tab[] = []): Tab {
  const there = tabsOf(run, also);
  if (there.includes(asked)) return asked;
  if (there.includes("plan")) return "plan";
  return there[0] ?? "summary";
}
