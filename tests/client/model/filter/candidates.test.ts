import { describe, expect, it } from "vitest";
import { candidates, heldAt } from "../../../../client/model/filter/candidates.ts";
import { facetCounts } from "../../../../client/features/filters/facet-counts.ts";
import type { Filter } from "../../../../client/model/graph/filter.ts";
import { applyFilter } from "../../../../client/model/graph/apply-filter.ts";
import { FilteredGraph } from "../../../../client/model/graph/filtered-graph.ts";
import { buildModel } from "../../../../client/model/graph/model.ts";
import { indexGraph } from "../../../../client/model/graph/graph-index.ts";
import { firstFilter } from "../../../../client/model/link/shared-view.ts";
import { parsePeriod } from "../../../../domain/dates/period.ts";
import { SMALL_GRAPH } from "../graph/small-graph.ts";

const graphIndex = indexGraph(SMALL_GRAPH);
const model = buildModel(SMALL_GRAPH);
const first = firstFilter({
  kinds: ["State", "Organization"],
  statuses: ["occurred", "ongoing"],
  cardActors: [],
});
const told = (filter: Filter) =>
  Object.fromEntries(
    candidates(graphIndex, filter).map(({ relation, failed }) => [relation.id, failed]),
  );

describe("candidates(graphIndex, filter)", () => {
  it("tells which one choice keeps a relation out", () => {
    expect(told(first)).toEqual({
      "armenia.ally-of.russia": null,
      "russia.accused.armenia": null,
      "armenia.member-of.csto": null,
      "armenia.expects.russia": "sign",
      "russia.threatened.armenia": "status",
      "armenia.held.vote": "kind",
    });
  });

  it("leaves out what two choices keep out, and hidden actors whatever else is chosen", () => {
    expect(told({ ...first, statuses: [], kinds: ["State"] })).not.toHaveProperty([
      "armenia.member-of.csto",
    ]);
    expect(told({ ...first, hidden: ["russia"] })).toEqual({
      "armenia.member-of.csto": null,
      "armenia.held.vote": "kind",
    });
  });

  it.each<[string, Partial<Filter>]>([
    ["first sight", {}],
    ["a focus", { focus: { actor: "csto", hops: 1 } }],
    ["a hidden actor", { hidden: ["csto"] }],
    ["one predicate", { predicates: ["ALLY_OF"] }],
    ["sourced claims", { background: false, minSources: 1 }],
    ["a date", { time: parsePeriod("1998")!, undated: false }],
    ["a date before everything", { time: parsePeriod("1900")! }],
    ["a date and what is undated", { time: parsePeriod("1998")!, undated: true }],
    ["a collapsed actor", { collapsed: ["armenia"] }],
  ])("leaves the relations that the graph shows: %s", (_, change) => {
    const filter = { ...first, ...change };
    const { account } = new FilteredGraph(model, filter, null);
    const held = heldAt(candidates(graphIndex, filter), account);
    const counted = held.filter(({ failed }) => failed === null).map(({ relation }) => relation.id);
    const shown = applyFilter(model, filter).bundles.flatMap(({ relations }) => relations);
    expect(counted.sort()).toEqual(shown.sort());
  });
});

describe("facetCounts(held)", () => {
  const counts = facetCounts(candidates(graphIndex, first));
  const of = (choice: keyof typeof counts) => Object.fromEntries(counts[choice]);

  it("counts what each value would leave, the other choices kept", () => {
    expect(of("sign")).toEqual({ cooperation: 2, friction: 1, neutral: 1 });
    expect(of("status")).toEqual({ ongoing: 3, alleged: 1 });
    expect(of("background")).toEqual({ sourced: 2, background: 1 });
    expect(of("kind")).toEqual({ State: 3, Organization: 1, Event: 1 });
  });

  it("counts every threshold that is reached", () => {
    expect(of("intensity")).toEqual({ "0": 3, "0.25": 3, "0.5": 3 });
    expect(of("sourceCount")).toEqual({ "0": 3, "1": 3 });
  });
});
