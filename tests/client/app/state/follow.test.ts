import { describe, expect, it } from "vitest";
import { indexGraph } from "../../../../client/model/graph/graph-index.ts";
import { firstFilter } from "../../../../client/model/link/shared-view.ts";
import { comparison, momentOf, revealing } from "../../../../client/app/state/follow.ts";
import { firstView } from "../../../../client/model/link/view.ts";
import { SMALL_GRAPH } from "../../model/graph/small-graph.ts";

const graphIndex = indexGraph(SMALL_GRAPH);
const view = firstView(firstFilter({ kinds: ["State"], statuses: ["occurred"], cardActors: [] }));

describe("revealing(view, actors, graphIndex)", () => {
  it("shows actors that their kind or a hand had hidden", () => {
    const hidden = { ...view, filter: { ...view.filter, hidden: ["vote", "russia"] } };
    expect(revealing(hidden, ["vote"], graphIndex).filter).toMatchObject({
      expanded: ["vote"],
      hidden: ["russia"],
    });
  });

  it("is the same view where all are shown, or unknown", () => {
    expect(revealing(view, ["russia", "nobody"], graphIndex)).toBe(view);
  });
});

describe("momentOf(route)", () => {
  it("is what a comparison's route compares, where it can", () => {
    expect(momentOf({ view: "compare", before: "2020-09", after: "2024-03" })).toEqual({
      kind: "compare",
      before: "2020-09",
      after: "2024-03",
    });
    expect(momentOf({ view: "compare", before: "2024", after: "2020" })).toBeUndefined();
    expect(momentOf({ view: "intro" })).toBeUndefined();
  });
});

describe("comparison(moment)", () => {
  it("is the route of a comparison alone", () => {
    expect(comparison({ kind: "compare", before: "2020", after: "2024" })).toEqual({
      view: "compare",
      before: "2020",
      after: "2024",
    });
    expect([comparison(null), comparison({ kind: "instant", at: "2024" })]).toEqual([null, null]);
  });
});
