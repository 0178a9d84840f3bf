import { describe, expect, it } from "vitest";
import { QueryNode, QueryRelationship } from "../../../../client/api/query-client.ts";
import { entityLink } from "../../../../client/workbench/values/entity.ts";
import { armenia, member } from "./samples.ts";

describe("entityLink(value)", () => {
  it("leads to the page of an actor, claim, source or relation", () => {
    const node = (label: string, id: string) => new QueryNode("n", [label], { id });
    const links = [armenia, node("Claim", "c1"), node("Source", "d 2"), member].map(entityLink);
    expect(links.map((link) => link?.href)).toEqual([
      "./#/actor/armenia",
      "./#/claim/c1",
      "./#/source/d%202",
      "./#/relation/armenia.member-of.csto",
    ]);
  });

  it("is null for what the explorer has no page for", () => {
    const others = [
      new QueryNode("n", ["Load"], { id: "x" }),
      new QueryNode("n", ["Actor"], { id: 5n }),
      new QueryRelationship("r", "SUBJECT", "n1", "n2", {}),
      "armenia",
      null,
    ];
    expect(others.map(entityLink)).toEqual(others.map(() => null));
  });
});
