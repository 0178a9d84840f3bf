import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { anneal, type Annealed } from "../../../../domain/analysis/balance/anneal.ts";
import { exactFrustration } from "../../../../domain/analysis/balance/exact.ts";
import { frustrationOf } from "../../../../domain/analysis/balance/frustration.ts";
import { lowerBound } from "../../../../domain/analysis/balance/lower-bound.ts";
import type { SignedGraph } from "../../../../domain/analysis/balance/signed-graph.ts";
import type { Solver } from "../../../../domain/analysis/balance/solver.ts";
import { CLASSICAL } from "./classical.ts";
import { leastByTrying, randomGraph } from "./random-graph.ts";
import { signedStates, WINDOWS } from "./signed-states.ts";
import { loadSolver } from "./solver.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const nothing = (graph: SignedGraph): Annealed => ({
  camp: new Int8Array(graph.actors.length),
  frustration: Infinity,
});

function exact(
  graph: SignedGraph,
  weighted = false,
  upper = nothing(graph),
  milliseconds = 60_000,
) {
  return exactFrustration(graph, solver, { weighted, milliseconds, upper });
}

describe("exactFrustration", () => {
  it.each(CLASSICAL)("finds the published index of $name", ({ graph, frustration }) => {
    const found = exact(graph);
    expect(found).toMatchObject({ lower: frustration, upper: frustration, exact: true });
    expect(frustrationOf(graph, found.camp, false)).toBe(frustration);
  });

  it("proves what another program found for 51 networks of states, from annealing", () => {
    const graphs = signedStates();
    const found = graphs.map((graph) => {
      const upper = anneal(graph, { camps: 2, seed: 1, weighted: false, steps: 400 });
      const { lower, exact: isExact, camp } = exact(graph, false, upper);
      return [lower, isExact, frustrationOf(graph, camp, false)];
    });
    expect(found).toEqual(WINDOWS.map(({ frustration }) => [frustration, true, frustration]));
    const sizes = graphs.map(({ actors, pairs }) => [actors.length, pairs.length]);
    expect(sizes).toEqual(WINDOWS.map(({ actors, pairs }) => [actors, pairs]));
  });

  it("finds what trying every division finds, by number and by weight", () => {
    fc.assert(
      fc.property(randomGraph, fc.boolean(), (graph, weighted) => {
        const found = exact(graph, weighted);
        expect(found.exact).toBe(true);
        expect(found.upper).toBeCloseTo(leastByTrying(graph, 2, weighted), 6);
        expect(frustrationOf(graph, found.camp, weighted)).toBe(found.upper);
      }),
      { numRuns: 150 },
    );
  });

  it("does not change if the signs around any set of actors are switched", () => {
    fc.assert(
      fc.property(randomGraph, fc.infiniteStream(fc.boolean()), (graph, flips) => {
        const switched = graph.actors.map(() => flips.next().value as boolean);
        const pairs = graph.pairs.map((pair) => ({
          ...pair,
          sign: (switched[pair.a] === switched[pair.b] ? pair.sign : -pair.sign) as 1 | -1,
        }));
        for (const weighted of [false, true])
          expect(exact({ ...graph, pairs }, weighted).upper).toBe(exact(graph, weighted).upper);
      }),
      { numRuns: 60 },
    );
  });

  it("does not change if actors are numbered anew", () => {
    fc.assert(
      fc.property(randomGraph, (graph) => {
        const last = graph.actors.length - 1;
        const pairs = graph.pairs
          .map(({ a, b, ...rest }) => ({ a: last - b, b: last - a, ...rest }))
          .reverse();
        expect(exact({ actors: graph.actors, pairs }, true).upper).toBeCloseTo(
          exact(graph, true).upper,
          6,
        );
      }),
      { numRuns: 60 },
    );
  });

  it("gives an interval and calls nothing exact if there is no time or nobody waits", () => {
    const graph = signedStates().at(-1)!;
    const upper = anneal(graph, { camps: 2, seed: 1, weighted: false, steps: 20 });
    for (const found of [
      exact(graph, false, upper, 0),
      exactFrustration(graph, solver, {
        ...{ weighted: false, milliseconds: 60_000, upper, signal: { aborted: true } },
      }),
    ]) {
      expect(found.exact).toBe(false);
      expect(found.lower).toBeLessThanOrEqual(WINDOWS.at(-1)!.frustration);
      expect(found.upper).toBeLessThanOrEqual(upper.frustration);
      expect(found.upper).toBeGreaterThanOrEqual(WINDOWS.at(-1)!.frustration);
    }
  });
});

describe("lowerBound", () => {
  it("is never above the least frustration, for any number of camps", () => {
    fc.assert(
      fc.property(
        randomGraph,
        fc.integer({ min: 2, max: 4 }),
        fc.boolean(),
        (graph, camps, weighted) => {
          const found = anneal(graph, { camps, seed: 1, weighted, steps: 5 });
          const bound = lowerBound(graph, found, weighted, camps);
          expect(bound).toBeLessThanOrEqual(leastByTrying(graph, camps, weighted) + 1e-9);
        },
      ),
    );
  });

  it("comes within a tenth of the index of the networks of states", () => {
    const bounds = signedStates().map((graph) =>
      lowerBound(
        graph,
        anneal(graph, { camps: 2, seed: 1, weighted: false, steps: 2000 }),
        false,
        2,
      ),
    );
    for (const [i, bound] of bounds.entries()) {
      expect(bound).toBeGreaterThanOrEqual(0.9 * WINDOWS[i]!.frustration);
      expect(bound).toBeLessThanOrEqual(WINDOWS[i]!.frustration);
    }
  });
});
