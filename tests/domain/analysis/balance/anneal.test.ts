import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anneal, defaultSteps } from "../../../../domain/analysis/balance/anneal.ts";
import { frustrationOf } from "../../../../domain/analysis/balance/frustration.ts";
import { leastByTrying, randomGraph } from "./random-graph.ts";
import { signedStates, WINDOWS } from "./signed-states.ts";

describe("anneal", () => {
  it("comes within 1 of the index of nearly all networks of states", () => {
    const close = signedStates().filter((graph, i) => {
      const steps = defaultSteps(graph);
      const { frustration } = anneal(graph, { camps: 2, seed: 1, weighted: false, steps });
      expect(frustration).toBeGreaterThanOrEqual(WINDOWS[i]!.frustration);
      return frustration <= WINDOWS[i]!.frustration + 1;
    });
    expect(close.length).toBeGreaterThanOrEqual(48);
  });

  it("finds the same for the same seed, and says what its division costs", () => {
    const graph = signedStates()[20]!;
    const options = { camps: 3, seed: 7, weighted: true, steps: 300 };
    const first = anneal(graph, options);
    expect(anneal(graph, options)).toEqual(first);
    expect(first.frustration).toBe(frustrationOf(graph, first.camp, true));
  });

  it("is never worse with more camps, nor than a start", () => {
    fc.assert(
      fc.property(randomGraph, fc.boolean(), fc.integer(), (graph, weighted, seed) => {
        const found = [2, 3, 4, 5, 6].map(
          (camps) => anneal(graph, { camps, seed, weighted, steps: 30 }).frustration,
        );
        for (const [i, each] of found.entries())
          expect(each).toBeLessThanOrEqual(i > 0 ? found[i - 1]! + 1e-9 : Infinity);
        const start = graph.actors.map((_, i) => i % 3);
        const begun = anneal(graph, { camps: 3, seed, weighted, steps: 0, starts: [start] });
        expect(begun.frustration).toBeLessThanOrEqual(frustrationOf(graph, start, weighted) + 1e-9);
      }),
    );
  });

  it("finds the least for small graphs and any number of camps", () => {
    fc.assert(
      fc.property(randomGraph, fc.integer({ min: 2, max: 4 }), (graph, camps) => {
        const { frustration } = anneal(graph, { camps, seed: 1, weighted: true, steps: 1000 });
        expect(frustration).toBeCloseTo(leastByTrying(graph, camps, true), 6);
      }),
      // A search promises nothing: the graphs are the same each time.
      { numRuns: 50, seed: 1 },
    );
  });

  it("numbers the larger camp of each part first", () => {
    const graph = signedStates()[0]!;
    const { camp } = anneal(graph, { camps: 2, seed: 1, weighted: false, steps: 200 });
    const sizes = [0, 1].map((which) => camp.filter((each) => each === which).length);
    expect(sizes[0]).toBeGreaterThanOrEqual(sizes[1]!);
  });

  it("refuses other numbers of camps, and bounds that are none", () => {
    const graph = { actors: [], pairs: [] };
    const options = { seed: 1, weighted: false };
    for (const camps of [1, 7, 2.5, Number.NaN])
      expect(() => anneal(graph, { ...options, camps, steps: 1 })).toThrow(/2 to 6/);
    expect(() => anneal(graph, { ...options, camps: 2 })).toThrow(/steps or milliseconds/);
    expect(anneal(graph, { ...options, camps: 2, steps: 1 }).frustration).toBe(0);
    expect(anneal(graph, { ...options, camps: 2, milliseconds: 5 }).frustration).toBe(0);
  });
});
