import { describe, expect, it } from "vitest";
import { countTriads, TRIAD_TYPES, triadsOf } from "../../../../domain/analysis/balance/triads.ts";
import { graphOf } from "./graph-of.ts";
import { signedStates, WINDOWS } from "./signed-states.ts";

describe("triads", () => {
  // a-b-c all cooperate, d is the enemy of b and c and the friend of a.
  const graph = graphOf(
    [
      ...([
        ["a", "b", 1],
        ["b", "c", 1],
        ["a", "c", 1],
      ] as const),
      ...([
        ["d", "b", -1],
        ["d", "c", -1],
        ["d", "a", 1],
        ["d", "e", -1],
      ] as const),
    ].map(([a, b, sign]) => [a, b, sign]),
  );

  it("are counted by type", () => {
    expect(countTriads(graph)).toEqual({
      byType: { "+++": 1, "++-": 2, "+--": 1, "---": 0 },
      ...{ balanced: 2, unbalanced: 2, share: 0.5 },
    });
    expect(countTriads({ actors: [], pairs: [] }).share).toBeNull();
  });

  it("are listed with their actors and pairs, up to a limit", () => {
    const [found, ...others] = triadsOf(graph, "+--", 10);
    expect(others).toEqual([]);
    expect(found?.actors.map((actor) => graph.actors[actor])).toEqual(["b", "c", "d"]);
    const ends = found?.pairs.map((pair) => graph.pairs[pair]!).map(({ a, b }) => [a, b]);
    expect(ends).toEqual([
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
    expect(triadsOf(graph, "++-", 1)).toHaveLength(1);
    expect(triadsOf(graph, "++-", 0)).toEqual([]);
  });

  it("are as many as another program counts in the networks of states", () => {
    const graphs = signedStates();
    expect(graphs.map((each) => countTriads(each).byType)).toEqual(
      WINDOWS.map(({ triads }) => triads),
    );
    const [first] = graphs;
    const listed = TRIAD_TYPES.map((type) => triadsOf(first!, type, 1e6).length);
    expect(listed).toEqual(TRIAD_TYPES.map((type) => WINDOWS[0]!.triads[type]));
  });
});
