import { describe, expect, it } from "vitest";
import { indexGraph } from "../../../../client/model/graph/graph-index.ts";
import { groupBy } from "../../../../domain/group-by.ts";
import { groupByCounterpart, groupBySign } from "../../../../client/ui/facts/grouping.ts";
import { SMALL_GRAPH } from "../../model/graph/small-graph.ts";

const relations = indexGraph(SMALL_GRAPH).byActor.get("armenia")!;

describe("groupBySign(relations)", () => {
  it("sorts each sign newest first and keeps what does not count apart", () => {
    const groups = groupBySign(relations).map(({ group, relations: some }) => [
      group,
      some.map(({ id }) => id),
    ]);
    expect(groups).toEqual([
      ["friction", ["russia.accused.armenia"]],
      ["cooperation", ["armenia.held.vote", "armenia.ally-of.russia", "armenia.member-of.csto"]],
      ["neutral", ["armenia.expects.russia"]],
      ["unsure", ["russia.threatened.armenia"]],
    ]);
  });

  it("leaves out empty groups", () => {
    expect(groupBySign([])).toEqual([]);
  });
});

describe("groupByCounterpart(relations, actor)", () => {
  it("puts the closest counterpart first, then by name", () => {
    const groups = groupByCounterpart(relations, "armenia");
    expect(groups.map((group) => [group.counterpart.id, group.relations.length])).toEqual([
      ["russia", 4],
      ["csto", 1],
      ["vote", 1],
    ]);
  });
});

describe("groupBy(items, keyOf)", () => {
  it("keeps the order in which keys first occur", () => {
    const groups = groupBy(["pear", "apple", "plum"], (word) => word.charAt(0));
    expect([...groups]).toEqual([
      ["p", ["pear", "plum"]],
      ["a", ["apple"]],
    ]);
  });
});
