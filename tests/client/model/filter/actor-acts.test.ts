import { describe, expect, it } from "vitest";
import { actorActs } from "../../../../client/model/filter/actor-acts.ts";
import { collapse, focusOn, hide } from "../../../../client/model/filter/actions.ts";
import { DEFAULT_FILTER } from "../../../../client/model/graph/filter.ts";
import { indexGraph } from "../../../../client/model/graph/graph-index.ts";
import { firstView, type View } from "../../../../client/model/link/view.ts";
import { SMALL_GRAPH } from "../graph/small-graph.ts";

const graphIndex = indexGraph(SMALL_GRAPH);
const view = firstView(DEFAULT_FILTER);
const labels = (of: View) => actorActs(of, "csto", graphIndex).map(({ label }) => label);

describe("actorActs(view, actor, graphIndex)", () => {
  it("offers what can be done", () => {
    expect(labels(view)).toEqual([
      "Only 1 hop around",
      "Only 2 hops around",
      "Only 3 hops around",
      "Show all neighbours",
      "Collapse its neighbours",
      "Hide",
    ]);
  });

  it("marks the focus that there is, and takes it back", () => {
    const near = focusOn(view, { actor: "csto", hops: 2 });
    const [one, two] = actorActs(near, "csto", graphIndex);
    expect([one?.done, two?.done, two?.next.filter.focus]).toEqual([false, true, null]);
  });

  it("offers the way back from what was done", () => {
    expect(labels(collapse(view, "csto", graphIndex))).toContain("Expand its neighbours");
    expect(labels({ ...view, pinned: { csto: { x: 1, y: 2 } } })).toContain("Unpin");
    expect(labels(hide(view, ["csto"]))).not.toContain("Hide");
  });
});
