import { describe, expect, it } from "vitest";
import {
  collapse,
  expand,
  focusOn,
  hide,
  lift,
  only,
  show,
  unpin,
} from "../../../../client/model/filter/actions.ts";
import { DEFAULT_FILTER, type Filter } from "../../../../client/model/graph/filter.ts";
import { indexGraph } from "../../../../client/model/graph/graph-index.ts";
import { firstView, type View } from "../../../../client/model/link/view.ts";
import { SMALL_GRAPH } from "../graph/small-graph.ts";

const graphIndex = indexGraph(SMALL_GRAPH);
const view = (change: Partial<Filter> = {}): View => firstView({ ...DEFAULT_FILTER, ...change });

describe("hide(view, actors)", () => {
  it("takes actors off, from the expanded and the focus too", () => {
    const before = view({ expanded: ["vote", "csto"], focus: { actor: "csto", hops: 2 } });
    expect(hide(before, ["csto"]).filter).toMatchObject({
      hidden: ["csto"],
      expanded: ["vote"],
      focus: null,
    });
  });

  it("leaves the view before as it was", () => {
    const before = view();
    hide(before, ["csto"]);
    expect(before).toEqual(view());
  });
});

describe("only(view, actors, graphIndex)", () => {
  it("leaves the actors, whatever their kind", () => {
    expect(only(view({ kinds: [] }), ["armenia", "vote"], graphIndex).filter).toMatchObject({
      hidden: ["russia", "csto"],
      expanded: ["armenia", "vote"],
    });
  });
});

describe("show(view, actors)", () => {
  it("puts one back", () => {
    expect(show(hide(view(), ["csto", "russia"]), ["csto"]).filter.hidden).toEqual(["russia"]);
  });
});

describe("expand(view, actor, graphIndex)", () => {
  it("shows an actor with its neighbours, folded away or hidden before or not", () => {
    const before = view({ collapsed: ["armenia"], hidden: ["armenia"] });
    expect(expand(before, "armenia", graphIndex).filter).toMatchObject({
      expanded: ["armenia", "russia", "csto", "vote"],
      collapsed: [],
      hidden: [],
    });
  });
});

describe("collapse(view, actor, graphIndex)", () => {
  it("takes back what expanding had shown", () => {
    const expanded = expand(view(), "armenia", graphIndex);
    expect(collapse(expanded, "armenia", graphIndex).filter).toMatchObject({
      expanded: ["armenia"],
      collapsed: ["armenia"],
    });
  });
});

describe("focusOn(view, focus)", () => {
  it("shows the actor in focus where it was hidden", () => {
    expect(focusOn(hide(view(), ["csto"]), { actor: "csto", hops: 3 }).filter).toMatchObject({
      focus: { actor: "csto", hops: 3 },
      hidden: [],
    });
  });
});

describe("unpin(view, actors)", () => {
  it("forgets places", () => {
    const pinned = { ...view(), pinned: { a: { x: 1, y: 2 }, b: { x: 3, y: 4 } } };
    expect(unpin(pinned, ["a"]).pinned).toEqual({ b: { x: 3, y: 4 } });
  });
});

describe("lift(view)", () => {
  it("asks nothing any more, and keeps places", () => {
    const before: View = {
      filter: { ...DEFAULT_FILTER, families: ["war"], minSources: 2 },
      moment: { kind: "instant", at: "2024" },
      pinned: { a: { x: 1, y: 2 } },
      layout: { name: "tree", seed: 1, root: "a" },
      measures: { columns: ["degree"], size: null, colour: null },
      overview: { drawn: true, expand: ["a"], show: [], members: 100 },
    };
    expect(lift(before)).toEqual({
      filter: {
        signs: { cooperation: true, friction: true, neutral: true },
        kinds: null,
        statuses: null,
        background: true,
        expanded: [],
      },
      moment: null,
      pinned: before.pinned,
      layout: before.layout,
      measures: before.measures,
      overview: before.overview,
    });
  });
});
