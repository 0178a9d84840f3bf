import { describe, expect, it } from "vitest";
import { FACETS, LEFT_OUT, testsOf } from "../../../../client/model/facets/facets.ts";
import type { Filter } from "../../../../client/model/graph/filter.ts";
import { CHOICES } from "../../../../client/features/filters/choices.ts";
import { VIEW_ATTRIBUTES } from "../../../../client/embed/view/view-attributes.ts";
import { indexGraph } from "../../../../client/model/graph/graph-index.ts";
import { SMALL_GRAPH } from "../graph/small-graph.ts";

const OPEN: Filter = {
  signs: { cooperation: true, friction: true, neutral: true },
  kinds: null,
  statuses: null,
  background: true,
};
const relations = [...indexGraph(SMALL_GRAPH).relations.values()];
const nobody = { wrong: () => undefined, nobody: () => undefined };
const known = {
  actors: new Set<string>(),
  relations: new Set<string>(),
  kinds: new Set<string>(),
  predicates: new Set(relations.map(({ predicate }) => predicate)),
  families: new Set(relations.map(({ family }) => family)),
  sources: new Set(relations.flatMap(({ sources }) => sources)),
};

describe("FACETS", () => {
  it.each(FACETS.map((facet) => ({ id: facet.id, facet })))(
    "$id reads what it writes, asks nothing by default, and is known to element and panel",
    ({ facet }) => {
      const text = facet.codec.write(facet.none);
      expect(facet.codec.read(text, { known, ...nobody })).toEqual(facet.none);
      expect(facet.test(facet.none)).toBeNull();
      expect(VIEW_ATTRIBUTES).toContain(facet.parameter);
      expect(Object.keys(CHOICES)).toContain(facet.id);
      expect(LEFT_OUT[facet.id]).not.toBe("");
    },
  );
});

describe("testsOf(filter)", () => {
  it("leaves out every facet that asks nothing", () => {
    expect(testsOf(OPEN).size).toBe(0);
  });

  it.each<[string, Partial<Filter>]>([
    ["sign", { signs: { ...OPEN.signs, friction: false } }],
    ["status", { statuses: ["denied"] }],
    ["background", { background: false }],
    ["family", { families: [] }],
    ["predicate", { predicates: [] }],
    ["source", { sources: [] }],
    ["intensity", { minIntensity: 0.5 }],
    ["sourceCount", { minSources: 2 }],
    ["disputed", { disputedOnly: true }],
  ])("has one test for a filter by %s", (id, change) => {
    expect([...testsOf({ ...OPEN, ...change }).keys()]).toEqual([id]);
  });
});
