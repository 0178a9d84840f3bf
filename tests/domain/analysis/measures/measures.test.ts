import { readFileSync } from "node:fs";
import fc from "fast-check";
import modularity from "graphology-metrics/graph/modularity.js";
import { expect, test } from "vitest";
import { measuredGraph, type Shown } from "../../../../domain/analysis/measures/measured-graph.ts";
import { MEASURES, type MeasureValues } from "../../../../domain/analysis/measures/measures.ts";
import {
  isGroupMeasure,
  MEASURE_NAMES,
  type MeasureName,
} from "../../../../domain/analysis/measures/names.ts";

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
// Actors and counting relations of the shipped pack; networkx.json is made by write-expected.py.
const shown = read("shown.json") as Shown;
const expected = read("networkx.json") as Record<MeasureName, Record<string, number>> & {
  modularity: number;
};
const graph = measuredGraph(shown);

const NUMBERS = MEASURE_NAMES.filter((name) => !isGroupMeasure(name));
const GROUPS = MEASURE_NAMES.filter(isGroupMeasure);

test.each(NUMBERS)("%s of the shipped pack is as networkx and numpy compute it", (name) => {
  const found = MEASURES[name](graph);
  expect([...found.keys()].sort()).toEqual(Object.keys(expected[name]).sort());
  for (const [actor, value] of found)
    expect(value, actor).toBeCloseTo(expected[name][actor] ?? NaN, 5);
});

test.each(GROUPS)("%s is as modular as what networkx finds", (name) => {
  const { cooperation } = graph;
  const found = MEASURES[name](graph);
  const alone = cooperation.filterNodes((actor) => cooperation.degree(actor) === 0);
  expect([...found.keys()].sort()).toEqual(
    graph.actors.filter((actor) => !alone.includes(actor)).sort(),
  );
  const own = modularity(cooperation, {
    getNodeCommunity: (actor) => found.get(actor) ?? actor.length * -1,
    getEdgeWeight: "weight",
  });
  expect(own).toBeGreaterThan(expected.modularity - 0.01);
});

test.each(GROUPS)("%s is numbered from the largest", (name) => {
  const sizes = new Map<number, number>();
  for (const group of MEASURES[name](graph).values()) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const inOrder = [...sizes].sort(([a], [b]) => a - b).map(([, size]) => size);
  expect(inOrder).toEqual([...inOrder].sort((a, b) => b - a));
});

const small = fc
  .record({
    count: fc.integer({ min: 1, max: 8 }),
    ties: fc.array(
      fc.record({
        from: fc.nat(7),
        to: fc.nat(7),
        sign: fc.constantFrom(-1 as const, 0 as const, 1 as const),
        intensity: fc.constantFrom(0, 0.3, 1),
      }),
      { maxLength: 20 },
    ),
  })
  .map(({ count, ties }): Shown => ({
    actors: Array.from({ length: count }, (_, i) => `a${i}`),
    relations: ties.map(({ from, to, ...rest }, i) => ({
      ...{ id: `r${String(i).padStart(2, "0")}`, ...rest },
      ...{ from: `a${from % count}`, to: `a${to % count}` },
    })),
  }));

/** The iteration of the eigenvector has no end if two parts are all but equally strong. */
function valuesOrFault(name: MeasureName, shown: Shown): MeasureValues | string {
  try {
    return MEASURES[name](measuredGraph(shown));
  } catch (error) {
    return String(error);
  }
}

test.each(NUMBERS)("%s goes with the actors when they are named anew", (name) => {
  fc.assert(
    fc.property(small, fc.infiniteStream(fc.nat(1e6)), (graphOf, order) => {
      const fresh = new Map(
        graphOf.actors.map((actor) => [actor, `${order.next().value}${actor}`]),
      );
      const named = (actor: string) => fresh.get(actor) ?? actor;
      const renamed = {
        actors: graphOf.actors.map(named).reverse(),
        relations: graphOf.relations.map((relation) => ({
          ...relation,
          ...{ from: named(relation.to), to: named(relation.from) },
        })),
      };
      const before = valuesOrFault(name, graphOf);
      const after = valuesOrFault(name, renamed);
      if (typeof before === "string" || typeof after === "string")
        return expect(after).toBe(before);
      expect(after.size).toBe(before.size);
      for (const [actor, value] of before)
        expect(after.get(named(actor)) ?? NaN).toBeCloseTo(value, 5);
    }),
  );
});

test("every value is a finite number, whatever is shown", () => {
  fc.assert(
    fc.property(small, (graphOf) => {
      for (const name of MEASURE_NAMES) {
        const found = valuesOrFault(name, graphOf);
        if (typeof found === "string") expect(found).toContain("eigenvector: failed to converge");
        else for (const value of found.values()) expect(Number.isFinite(value), name).toBe(true);
      }
    }),
  );
});

test("the PN index of two adversaries is the least of all graphs of two", () => {
  const pair = (sign: -1 | 1) =>
    measuredGraph({
      actors: ["a", "b", "c"],
      relations: [{ id: "r", from: "a", to: "b", sign, intensity: 1 }],
    });
  // 1 / (1 − 1/4) and 1 / (1 + 2/4), as the formula gives for three actors.
  expect(MEASURES.pnIndex(pair(1)).get("a")).toBeCloseTo(4 / 3, 9);
  expect(MEASURES.pnIndex(pair(-1)).get("a")).toBeCloseTo(2 / 3, 9);
  expect(MEASURES.pnIndex(pair(-1)).get("c")).toBeCloseTo(1, 9);
});
