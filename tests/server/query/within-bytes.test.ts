import { describe, expect, it } from "vitest";
import { graphOfColumns } from "../../../client/model/graph/graph-of-columns.ts";
import { graphColumns } from "../../../server/query/graph-columns.ts";
import { serializedGraph } from "../../../server/query/serialized.ts";
import { columnsWithinBytes, withinBytes } from "../../../server/query/within-bytes.ts";
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

describe("withinBytes(graph, bound)", () => {
  it("leaves a graph that fits as it is", () => {
    expect(withinBytes(graph, { most: size(graph) })).toBe(graph);
  });

  it("drops actors without relations first", () => {
    const found = withinBytes(graph, { most: size(graph) - 1 });
    expect([found.nodes.length, found.edges.length]).toEqual([201, 200]);
    expect(found.attributes).toMatchObject({ truncated: true, total: 5000 });
  });

  it.each([50_000, 20_000, 3000])(
    "has as many of the strongest relations as fit %i bytes",
    (most) => {
      const found = withinBytes(graph, { most, keep: "actor299" });
      expect(size(found)).toBeLessThanOrEqual(most);
      // One more would not fit.
      expect(size(found)).toBeGreaterThan(most - 700);
      expect(found.edges).toEqual(graph.edges.slice(0, found.edges.length));
      const ends = new Set(found.edges.flatMap(({ source, target }) => [source, target]));
      expect(found.nodes.map(({ key }) => key).sort()).toEqual([...ends, "actor299"].sort());
    },
  );

  it("counts the bytes of other letters than those of English", () => {
    const named = serializedGraph(
      { ...DATA, catalogue: catalogueOf("Հայաստան", "中国", "😀") },
      [row("հայաստան", "中国"), row("中国", "😀")],
      2,
    );
    const bytes = new TextEncoder().encode(JSON.stringify(named)).length;
    expect(withinBytes(named, { most: bytes })).toBe(named);
    expect(withinBytes(named, { most: bytes - 1 }).edges).toHaveLength(1);
  });

  it("ends with what does not become smaller", () => {
    const found = withinBytes(graph, { most: 10, keep: "actor0" });
    expect([found.nodes.length, found.edges.length]).toEqual([1, 0]);
  });
});

describe("columnsWithinBytes(graph, bound)", () => {
  it("holds more of the strongest relations in as many bytes", () => {
    const plain = withinBytes(graph, { most: 20_000 });
    const columns = columnsWithinBytes(graph, { most: 20_000, keep: "actor299" });
    expect(size(columns)).toBeLessThanOrEqual(20_000);
    expect(size(columns)).toBeGreaterThan(15_000);
    expect(columns.edges.keys.length).toBeGreaterThan(2 * plain.edges.length);
    expect(columns.edges.keys).toEqual(
      graph.edges.slice(0, columns.edges.keys.length).map(({ key }) => key),
    );
    expect(columns.nodes.keys).toContain("actor299");
    expect(columns.attributes).toMatchObject({ truncated: true, total: 5000 });
  });

  it("is whole if all fits", () => {
    expect(columnsWithinBytes(graph, { most: size(graph) })).toEqual(graphColumns(graph));
  });
});
