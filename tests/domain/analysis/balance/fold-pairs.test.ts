import { describe, expect, it } from "vitest";
import {
  foldPairs,
  type FoldableRelation,
} from "../../../../domain/analysis/balance/fold-pairs.ts";

const relation = (
  id: string,
  sign: FoldableRelation["sign"],
  intensity: number,
  more: Partial<FoldableRelation> = {},
): FoldableRelation => ({ id, from: "b", to: "a", sign, intensity, ...more });

describe("foldPairs", () => {
  const mixed = [
    relation("r1", 1, 0.5, { since: "1990" }),
    relation("r2", -1, 0.3, { since: "2020-01-01", from: "a", to: "b" }),
    relation("r3", -1, 0.3, { since: "2020" }),
    relation("r4", -1, 0.9, { since: null }),
    relation("r5", 1, 0.8, { since: ".." }),
  ];

  it.each([
    ["net", -1, 0.2],
    ["newest", -1, 0.3],
    ["strongest", -1, 0.9],
  ] as const)("gives two actors one sign by %s", (rule, sign, weight) => {
    for (const order of [mixed, mixed.toReversed()]) {
      const { graph, ties } = foldPairs(order, rule);
      expect(ties).toEqual([]);
      expect(graph).toEqual({
        actors: ["a", "b"],
        pairs: [{ a: 0, b: 1, sign, weight, relations: ["r1", "r2", "r3", "r4", "r5"] }],
      });
    }
  });

  it.each([
    ["net", [relation("r1", 1, 0.1), relation("r2", 1, 0.2), relation("r3", -1, 0.3)]],
    [
      "newest",
      [relation("r1", 1, 1, { since: "2020" }), relation("r2", -1, 0.1, { since: "2020-01" })],
    ],
    ["strongest", [relation("r1", 1, 0.4), relation("r2", -1, 0.4), relation("r3", 1, 0.3)]],
  ] as const)("says that %s decides nothing", (rule, relations) => {
    const { graph, ties } = foldPairs(relations, rule);
    expect(graph).toEqual({ actors: [], pairs: [] });
    expect(ties).toEqual([{ a: "a", b: "b", relations: relations.map(({ id }) => id) }]);
  });

  it("counts neutral and mixed relations, and those of an actor with itself", () => {
    const { graph, neutral, selfRelations } = foldPairs(
      [
        relation("r1", 0, 1),
        relation("r2", 1, 1, { mixed: true }),
        relation("r3", -1, 1, { to: "b" }),
      ],
      "net",
    );
    expect({ graph, neutral, selfRelations }).toEqual({
      ...{ graph: { actors: [], pairs: [] }, neutral: 2, selfRelations: 1 },
    });
  });

  it("lets a relation without intensity connect", () => {
    expect(foldPairs([relation("r1", -1, 0)], "net").graph.pairs[0]).toMatchObject({
      ...{ sign: -1, weight: 0.01 },
    });
  });
});
