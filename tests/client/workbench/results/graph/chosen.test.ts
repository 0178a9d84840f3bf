import { describe, expect, it } from "vitest";
import { chosenEntities } from "../../../../../client/workbench/results/graph/chosen.ts";
import { resultGraph } from "../../../../../client/workbench/results/graph/result-graph.ts";
import { armenia, member, path } from "../../values/samples.ts";

describe("chosenEntities(drawn, selection)", () => {
  const drawn = resultGraph([[path]]);

  it("is the node, the relationship, or what a bundle holds", () => {
    expect(chosenEntities(drawn, { type: "actor", id: "armenia" })).toEqual([armenia]);
    expect(chosenEntities(drawn, { type: "relation", id: "#r1" })).toEqual([member]);
    expect(chosenEntities(drawn, { type: "pair", actors: ["csto", "armenia"] })).toEqual([member]);
    expect(chosenEntities(drawn, { type: "pair", actors: ["csto", "armenia"], sign: -1 })).toEqual(
      [],
    );
    expect(chosenEntities(drawn, null)).toEqual([]);
  });
});
