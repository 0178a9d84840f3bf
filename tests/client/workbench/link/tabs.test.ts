import { describe, expect, it } from "vitest";
import type { QueryRun } from "../../../../client/workbench/run/run.ts";
import { shownTab, tabsOf } from "../../../../client/workbench/link/tabs.ts";

const run = (fields: string[], plan?: object, state: QueryRun["state"] = "done") => ({
  fields,
  state,
  summary: { counters: {}, notifications: [], bookmarks: [], ...(plan && { queryPlan: plan }) },
});

describe("tabsOf(run)", () => {
  it("leaves out what has nothing to show", () => {
    expect(tabsOf(run(["x"]))).toEqual(["table", "graph", "json", "summary"]);
    expect(tabsOf(run([]))).toEqual(["summary"]);
    expect(tabsOf(run([], {}))).toEqual(["plan", "summary"]);
    expect(tabsOf(run([], undefined, "running"))).toEqual(["table", "graph", "json", "summary"]);
  });

  it("has a chart and changes if there are rows to draw, and an earlier run", () => {
    expect(tabsOf(run(["x"]), ["changes", "chart"])).toEqual([
      "table",
      "graph",
      "chart",
      "json",
      "changes",
      "summary",
    ]);
  });
});

describe("shownTab(asked, run)", () => {
  it("is what was asked for, where it is there", () => {
    expect(shownTab("json", run(["x"]))).toBe("json");
    expect(shownTab("table", run([], {}))).toBe("plan");
    expect(shownTab("table", run([]))).toBe("summary");
    expect(shownTab("plan", run(["x"]))).toBe("table");
  });
});
