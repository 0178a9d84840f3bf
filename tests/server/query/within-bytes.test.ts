import { describe, expect, it } from "vitest";
import { graphOfColumns } from "../../../client/model/graph/graph-of-columns.ts";
import type { SerializedGraph } from "../../../domain/contract/graph.ts";
import { graphColumns } from "../../../server/query/graph-columns.ts";
import { serializedGraph } from "../../../server/query/serialized.ts";
import { withinBytes } from "../../../server/query/within-bytes.ts";
import { catalogueOf, row } from "./sample.ts";

const NAMES = Array.from({ length: 300 }, (_, i) => `Actor${i}`);
const DATA = {
  ...{ version: "1", dataset: { pack: "x", title: "X" } },
  catalogue: catalogueOf(...NAMES),
};
/** Each actor with the next, strongest first; the last hundred actors have no relation. */
const ROWS = Array.from({ length: 200 }, (_, i) => ({
  ...row(`actor${i}`, `actor${i + 1}`, ([-1, 0, 1] as const)[i % 3]),
  ...{ intensity: 1 - i / 1000, spells: i % 2 === 0 ? ["2001/.."] : [], sources: [`s${i % 7}`] },
  validFrom: i % 2 === 0 ? "2001" : null,
}));
const graph = serializedGraph(DATA, ROWS, 5000, () => true);
const size = (form: unknown) => JSON.stringify(form).length;
const same = (whole: SerializedGraph) => whole;

describe("graphColumns(graph)", () => {
  it("says all that the serialized graph does, in a fraction of the bytes", () => {
    const columns = graphColumns(graph);
    expect(graphOfColumns(columns)).toEqual(graph);
    expect(size(columns)).toBeLessThan(size(graph) / 3);
  });

  it("holds a graph without relations or actors", () => {
    for (const shown of [true, false]) {
      const empty = serializedGraph(DATA, [], 0, () => shown);
      expect(graphOfColumns(graphColumns(empty))).toEqual(empty);
    }
  });
});

describe("withinBytes(graph, formOf)", () => {
  it("leaves a graph that fits as it is", () => {
    expect(withinBytes(graph, same, { most: size(graph) })).toBe(graph);
  });

  it("drops actors without relations first", () => {
    const found = withinBytes(graph, same, { most: size(graph) - 1 });
    expect([found.nodes.length, found.edges.length]).toEqual([201, 200]);
    expect(found.attributes).toMatchObject({ truncated: true, total: 5000 });
  });

  it.each([50_000, 20_000, 3000])("has the strongest relations in %i bytes", (most) => {
    const found = withinBytes(graph, same, { most, keep: "actor299" });
    expect(size(found)).toBeLessThanOrEqual(most);
    // Nearly as many as fit.
    expect(size(found)).toBeGreaterThan(most * 0.6);
    expect(found.edges).toEqual(graph.edges.slice(0, found.edges.length));
    const ends = new Set(found.edges.flatMap(({ source, target }) => [source, target]));
    expect(found.nodes.map(({ key }) => key).sort()).toEqual([...ends, "actor299"].sort());
  });

  it("fits more into columns", () => {
    const [plain, columns] = [
      withinBytes(graph, same, { most: 20_000 }),
      withinBytes(graph, graphColumns, { most: 20_000 }),
    ];
    expect(size(columns)).toBeLessThanOrEqual(20_000);
    expect(columns.edges.keys.length).toBeGreaterThan(2 * plain.edges.length);
    expect(columns.attributes).toMatchObject({ truncated: true, total: 5000 });
  });

  it("ends with what does not become smaller", () => {
    const found = withinBytes(graph, same, { most: 10, keep: "actor0" });
    expect([found.nodes.length, found.edges.length]).toEqual([1, 0]);
  });
});
