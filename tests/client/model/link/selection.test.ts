import { describe, expect, it } from "vitest";
import type { Selection } from "../../../../client/model/graph/state.ts";
import { indexGraph } from "../../../../client/model/graph/graph-index.ts";
import { formatRoute, parseRoute, type Route } from "../../../../client/model/link/route.ts";
import { actorsOf, routeOf, selectionOf } from "../../../../client/model/link/selection.ts";
import { SMALL_GRAPH } from "../graph/small-graph.ts";

const BOTH: [selection: Selection, route: Route][] = [
  [null, { view: "intro" }],
  [
    { type: "actor", id: "armenia" },
    { view: "actor", actor: "armenia" },
  ],
  [
    { type: "relation", id: "r" },
    { view: "relation", relation: "r" },
  ],
  [
    { type: "pair", actors: ["a", "b"] },
    { view: "pair", actors: ["a", "b"] },
  ],
  [
    { type: "pair", actors: ["a", "b"], sign: -1 },
    { view: "pair", actors: ["a", "b"], sign: "friction" },
  ],
  [
    { type: "pair", actors: ["a", "b"], sign: 0 },
    { view: "pair", actors: ["a", "b"], sign: "neutral" },
  ],
];

describe("routeOf(selection)", () => {
  it.each(BOTH)("opens %j", (selection, route) => {
    expect(routeOf(selection)).toEqual(route);
  });
});

describe("routeOf(selection) in an overview", () => {
  it.each<[Selection, Route]>([
    [
      { type: "actor", id: "~russia" },
      { view: "community", community: "russia" },
    ],
    [
      { type: "pair", actors: ["armenia", "~russia"], sign: 1 },
      { view: "community", community: "russia", other: "armenia" },
    ],
    [
      { type: "pair", actors: ["~china", "~russia"] },
      { view: "community", community: "china", other: "~russia" },
    ],
    [
      { type: "several", actors: ["~china", "~russia", "a", "b"] },
      { view: "several", actors: ["a", "b"] },
    ],
    [
      { type: "several", actors: ["~china", "~russia", "a"] },
      { view: "actor", actor: "a" },
    ],
    [{ type: "several", actors: ["~china", "~russia", "~iran"] }, { view: "communities" }],
  ])("opens %j", (selection, route) => {
    expect(routeOf(selection)).toEqual(route);
    expect(parseRoute(formatRoute(route))).toEqual(route);
  });
});

describe("selectionOf(route, before)", () => {
  it.each(BOTH)("selects %j", (selection, route) => {
    expect(selectionOf(route, { type: "actor", id: "before" })).toEqual(selection);
  });

  it("keeps what was selected while a source is read", () => {
    const before: Selection = { type: "actor", id: "before" };
    expect(selectionOf({ view: "source", source: "d2" }, before)).toBe(before);
    expect(selectionOf({ view: "sources" }, before)).toBe(before);
  });
});

describe("actorsOf(selection, graphIndex)", () => {
  it("names the ends of what is selected", () => {
    const graphIndex = indexGraph(SMALL_GRAPH);
    expect(actorsOf(null, graphIndex)).toEqual([]);
    expect(actorsOf({ type: "actor", id: "vote" }, graphIndex)).toEqual(["vote"]);
    expect(actorsOf({ type: "pair", actors: ["a", "b"] }, graphIndex)).toEqual(["a", "b"]);
    expect(actorsOf({ type: "relation", id: "armenia.held.vote" }, graphIndex)).toEqual([
      "armenia",
      "vote",
    ]);
    expect(actorsOf({ type: "relation", id: "nothing" }, graphIndex)).toEqual([]);
  });
});
