import { describe, expect, it } from "vitest";
import type { Hit } from "../../../../client/ui/search/hits.ts";
import { hiddenWords } from "../../../../client/ui/search/hidden-words.ts";
import { DEFAULT_FILTER, type Filter } from "../../../../client/model/graph/filter.ts";
import { FilteredGraph } from "../../../../client/model/graph/filtered-graph.ts";
import { indexGraph } from "../../../../client/model/graph/graph-index.ts";
import { buildModel } from "../../../../client/model/graph/model.ts";
import { sampleGraph } from "../../model/graph/sample.ts";

const graph = sampleGraph({ a: {}, b: {}, c: {} }, [
  ["a", "b", 1],
  ["b", "c", -1],
]);

const words = (hit: object, filter: Partial<Filter> = {}): string =>
  hiddenWords(hit as Hit, {
    account: new FilteredGraph(buildModel(graph), { ...DEFAULT_FILTER, ...filter }, null).account,
    graphIndex: indexGraph(graph),
  });

const noFriction = { signs: { ...DEFAULT_FILTER.signs, friction: false } };

describe("hiddenWords(hit, { account, graphIndex })", () => {
  it("adds nothing to a hit that is on the map", () => {
    expect(words({ group: "actors", of: { id: "c" } })).toBe("");
    expect(words({ group: "claims", of: { relation: "r1" } })).toBe("");
    expect(words({ group: "sources", of: { id: "s" } })).toBe("");
    expect(words({ group: "predicates", of: { id: "MET_WITH", relationCount: 2 } })).toBe("");
  });

  it("says of an actor or a claim that the filter hides it", () => {
    expect(words({ group: "actors", of: { id: "c" } }, noFriction)).toBe("not on the map now");
    expect(words({ group: "actors", of: { id: "c" } }, { ...noFriction, expanded: ["c"] })).toBe(
      "",
    );
    expect(words({ group: "claims", of: { relation: "r1" } }, noFriction)).toMatch(
      /^not on the map: /,
    );
  });

  it("says of a claim that its relation is not loaded", () => {
    expect(words({ group: "claims", of: { relation: "r9" } })).toMatch(/beyond the relations/);
  });

  it("says of a document that the filter of sources leaves it out", () => {
    const source = { group: "sources", of: { id: "s" } };
    expect(words(source, { sources: ["other"] })).toBe("left out by the filter of sources");
    expect(words(source, { sources: ["s"] })).toBe("");
  });

  it("counts the relations of a predicate on the map if they are not all", () => {
    const predicate = { group: "predicates", of: { id: "MET_WITH", relationCount: 2 } };
    expect(words(predicate, noFriction)).toBe("1 of them on the map");
  });
});
