import { describe, expect, it } from "vitest";
import { DEFAULT_FILTER, type Filter } from "../../../../client/model/graph/filter.ts";
import { buildModel } from "../../../../client/model/graph/model.ts";
import { FilteredGraph } from "../../../../client/model/graph/filtered-graph.ts";
import { indexGraph } from "../../../../client/model/graph/graph-index.ts";
import { filterClaims } from "../../../../client/features/story/filter-claims.ts";
import type { Relation } from "../../../../domain/contract/relations.ts";
import { parsePeriod } from "../../../../domain/dates/period.ts";
import { sampleClaim } from "../../model/claim-sample.ts";
import { SMALL_GRAPH } from "../../model/graph/small-graph.ts";

const graphIndex = indexGraph(SMALL_GRAPH);
const other = { ...sampleClaim().source, id: "d1" };
const claims = [
  sampleClaim({ id: "ally", relation: "armenia.ally-of.russia" }),
  sampleClaim({ id: "alleged", relation: "armenia.ally-of.russia", status: "alleged" }),
  sampleClaim({ id: "record", relation: "armenia.ally-of.russia", background: true }),
  sampleClaim({ id: "other", relation: "armenia.ally-of.russia", source: other }),
  sampleClaim({ id: "blames", relation: "russia.accused.armenia" }),
  sampleClaim({ id: "cut", relation: "armenia.met-with.russia" }),
];
function told(
  filter: Partial<Filter>,
  relations: ReadonlyMap<string, Relation> = graphIndex.relations,
) {
  const { account } = new FilteredGraph(
    buildModel(SMALL_GRAPH),
    { ...DEFAULT_FILTER, ...filter },
    null,
  );
  const { claims: found, left } = filterClaims(claims, account, relations);
  return [found.map(({ id }) => id).join(" "), left];
}

describe("filterClaims(claims, account, relations)", () => {
  it("tells what counts and is shown at any time, and how much the filter leaves out", () => {
    expect(told({})).toEqual(["ally record other blames cut", 0]);
    expect(told({ time: parsePeriod("1950")! })).toEqual(["ally record other blames cut", 0]);
    const signs = { cooperation: true, friction: false, neutral: false };
    expect(told({ signs })).toEqual(["ally record other cut", 1]);
    expect(told({ predicates: ["ACCUSED"] })).toEqual(["blames cut", 3]);
  });

  it("judges a relation that the graph lacks by the same choices", () => {
    const ally = graphIndex.relations.get("armenia.ally-of.russia");
    if (!ally) throw new Error("the small graph lacks the alliance");
    const met = { ...ally, id: "armenia.met-with.russia", predicate: "MET_WITH" };
    const all = new Map([...graphIndex.relations, [met.id, met]]);
    expect(told({ predicates: ["ACCUSED"] }, all)).toEqual(["blames", 4]);
    expect(told({ predicates: ["MET_WITH"] }, all)).toEqual(["cut", 4]);
  });

  it("leaves out the public record, and other sources than those that are chosen", () => {
    expect(told({ background: false })).toEqual(["ally other blames cut", 1]);
    expect(told({ sources: ["d1"] })[0]).not.toContain("record");
  });
});
