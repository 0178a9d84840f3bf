import { describe, expect, it } from "vitest";
import { indexGraph } from "../../../../client/model/graph/graph-index.ts";
import {
  countKinds,
  countSigns,
  expandActor,
  toggleKind,
} from "../../../../client/model/filter/filter-counts.ts";
import { firstFilter } from "../../../../client/model/link/shared-view.ts";
import { candidates } from "../../../../client/model/filter/candidates.ts";
import { SMALL_GRAPH } from "../graph/small-graph.ts";

const graphIndex = indexGraph(SMALL_GRAPH);
const filter = firstFilter({
  kinds: ["State", "Organization"],
  statuses: ["occurred", "ongoing"],
  cardActors: [],
});

describe("countSigns(held)", () => {
  const count = (change: Partial<typeof filter>) =>
    countSigns(candidates(graphIndex, { ...filter, ...change }));

  it("counts each sign, shown or not", () => {
    expect(count({})).toEqual({ cooperation: 2, friction: 1, neutral: 1 });
    const none = { cooperation: false, friction: false, neutral: false };
    expect(count({ signs: none })).toEqual({ cooperation: 2, friction: 1, neutral: 1 });
  });

  it("follows background, statuses and expanded actors", () => {
    expect(count({ background: false })).toEqual({ cooperation: 1, friction: 1, neutral: 1 });
    expect(count({ statuses: null })).toEqual({ cooperation: 2, friction: 2, neutral: 1 });
    expect(count({ expanded: ["vote"] })).toEqual({ cooperation: 3, friction: 1, neutral: 1 });
    expect(count({ kinds: [] })).toEqual({ cooperation: 0, friction: 0, neutral: 0 });
  });
});

describe("countKinds(graphIndex, first)", () => {
  it("puts the kinds of the first view first, in their order", () => {
    expect(countKinds(graphIndex, ["Organization", "State"])).toEqual([
      ["Organization", 1],
      ["State", 2],
      ["Event", 1],
    ]);
  });
});

describe("toggleKind(filter, kind, all)", () => {
  it("hides what was shown and shows what was hidden", () => {
    expect(toggleKind(filter, "State", []).kinds).toEqual(["Organization"]);
    expect(toggleKind(filter, "Event", []).kinds).toEqual(["State", "Organization", "Event"]);
  });

  it("starts from every kind where all are shown", () => {
    expect(toggleKind({ ...filter, kinds: null }, "State", ["State", "Event"]).kinds).toEqual([
      "Event",
    ]);
  });
});

describe("expandActor(filter, actor, alone)", () => {
  it("adds an actor of a hidden kind, once", () => {
    const vote = { id: "vote", kind: "Event" };
    const expanded = expandActor(filter, vote, false);
    expect(expanded.expanded).toEqual(["vote"]);
    expect(expandActor(expanded, vote, false)).toBe(expanded);
  });

  it("adds an actor that has no relation, whatever its kind", () => {
    const hermit = { id: "hermit", kind: "State" };
    expect(expandActor(filter, hermit, true).expanded).toEqual(["hermit"]);
  });

  it("leaves the filter alone for a kind that is shown", () => {
    expect(expandActor(filter, { id: "russia", kind: "State" }, false)).toBe(filter);
  });
});
