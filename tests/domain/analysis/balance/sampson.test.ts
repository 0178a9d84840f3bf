import { describe, expect, it } from "vitest";
import { anneal, defaultSteps, SEED } from "../../../../domain/analysis/balance/anneal.ts";
import { exactFrustration } from "../../../../domain/analysis/balance/exact.ts";
import { CONTRADICTED, PRINTED_TOTALS, PUBLISHED, SAMPSON, totals } from "./sampson.ts";
import { loadSolver } from "./solver.ts";

describe("Sampson's monastery", () => {
  it("is written down as its table was printed", () => {
    expect({ liked: totals(1), leastLiked: totals(-1) }).toEqual(PRINTED_TOTALS);
    expect(SAMPSON.actors).toHaveLength(18);
  });

  it("has the published weight of contradiction with two camps, proven", async () => {
    const solver = await loadSolver();
    const upper = { camp: new Int8Array(SAMPSON.actors.length), frustration: Infinity };
    const options = { weighted: true, milliseconds: 60_000, upper };
    const { exact, upper: found } = exactFrustration(SAMPSON, solver, options);
    expect([exact, found + CONTRADICTED]).toEqual([true, PUBLISHED.two]);
  });

  it("is searched down to the published weight with two and with three camps", () => {
    const found = [2, 3].map((camps) => {
      const options = { camps, seed: SEED, weighted: true, steps: defaultSteps(SAMPSON) };
      return anneal(SAMPSON, options).frustration + CONTRADICTED;
    });
    expect(found).toEqual([PUBLISHED.two, PUBLISHED.three]);
  });
});
