import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isCounting, STATUSES } from "../../domain/status.ts";
import { WHOLE_GRAPH } from "../../domain/whole-graph.ts";
import { projectRoot } from "../../server/root.ts";

describe("isCounting(status)", () => {
  it("is true of what happened or goes on", () => {
    expect(STATUSES.filter(isCounting)).toEqual(["occurred", "ongoing"]);
    expect(isCounting("rumoured")).toBe(false);
  });
});

describe("WHOLE_GRAPH", () => {
  it("is the address that the page preloads", () => {
    const page = readFileSync(join(projectRoot(), "client", "index.html"), "utf8");
    expect(page).toContain(`href="./${WHOLE_GRAPH}"`);
  });
});
