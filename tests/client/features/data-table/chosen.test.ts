import { describe, expect, it } from "vitest";
import { DEFAULT_FILTER } from "../../../../client/model/graph/filter.ts";
import { modelOf } from "../../../../client/model/graph/model.ts";
import { FilteredGraph } from "../../../../client/model/graph/filtered-graph.ts";
import { indexGraph } from "../../../../client/model/graph/graph-index.ts";
import { chosenRelations } from "../../../../client/features/data-table/chosen.ts";
import { tableRows } from "../../../../client/features/data-table/rows.ts";
import { SMALL_GRAPH } from "../../model/graph/small-graph.ts";

const filter = { ...DEFAULT_FILTER, kinds: null };
const graphIndex = indexGraph(SMALL_GRAPH);
const { relations } = tableRows(new FilteredGraph(modelOf(SMALL_GRAPH), filter, null), graphIndex);
const chosen = (selection: Parameters<typeof chosenRelations>[1]) => [
  ...chosenRelations(relations, selection),
];

describe("chosenRelations(rows, selection)", () => {
  it("means the relation itself, or what is between two actors", () => {
    const actors: [string, string] = ["russia", "armenia"];
    expect([
      chosen({ type: "relation", id: "armenia.held.vote" }),
      chosen({ type: "pair", actors }),
      chosen({ type: "pair", actors, sign: -1 }),
    ]).toEqual([
      ["armenia.held.vote"],
      ["armenia.ally-of.russia", "russia.accused.armenia"],
      ["russia.accused.armenia"],
    ]);
  });

  it("means what is among several actors", () => {
    expect(chosen({ type: "several", actors: ["armenia", "csto", "vote"] })).toEqual([
      "armenia.member-of.csto",
      "armenia.held.vote",
    ]);
  });

  it("means none for an actor alone or for nothing", () => {
    expect([chosen(null), chosen({ type: "actor", id: "armenia" })]).toEqual([[], []]);
  });
});
