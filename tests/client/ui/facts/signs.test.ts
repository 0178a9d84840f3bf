import { describe, expect, it } from "vitest";
import { indexGraph } from "../../../../client/model/graph/graph-index.ts";
import { signMark, tally } from "../../../../client/ui/facts/signs.ts";
import { SMALL_GRAPH } from "../../model/graph/small-graph.ts";

const SIGNS = [{ sign: 1 }, { sign: -1 }, { sign: 0 }, { sign: 1, mixed: true }] as const;

describe("signMark(of)", () => {
  it("has a mark for each", () => {
    expect(SIGNS.map(signMark)).toEqual(["+", "−", "·", "±"]);
  });
});

describe("tally(relations)", () => {
  it("counts each relation once, by class", () => {
    const { relations } = indexGraph(SMALL_GRAPH);
    expect(tally(relations.values())).toEqual({ friction: 2, cooperation: 3, neutral: 1 });
  });
});
