import { describe, expect, it } from "vitest";
import { readGraphology } from "../../../../client/embed/source/graphology.ts";

const nodes = [{ key: "a" }, { key: "b", attributes: { label: "Beta", kind: "State" } }];

describe("readGraphology(value)", () => {
  it("takes the least that graphology writes and leaves the rest open", () => {
    const { nodes: actors, edges } = readGraphology({
      nodes,
      edges: [{ source: "a", target: "b" }],
    });
    expect(actors.map(({ key, attributes }) => [key, attributes.name, attributes.kind])).toEqual([
      ["a", "a", "Actor"],
      ["b", "Beta", "State"],
    ]);
    expect(edges.map(({ key, attributes }) => [key, attributes.sign, attributes.label])).toEqual([
      ["a.b.0", 0, "related to"],
    ]);
  });

  it("reads sign, intensity and times", () => {
    const attributes = {
      sign: -4,
      intensity: 0.25,
      predicate: "FOUGHT",
      start: "2020-09",
      end: 2020,
    };
    const { edges } = readGraphology({
      nodes,
      edges: [{ key: "x", source: "b", target: "a", attributes }],
    });
    expect(edges[0]?.attributes).toMatchObject({
      ...{ sign: -1, intensity: 0.25, predicate: "FOUGHT", label: "fought" },
      spells: ["2020-09/2021"],
    });
  });

  it.each([
    [{ nodes: {} }, "nodes: found {}, expected a list."],
    [{ nodes: [{}] }, "nodes[0].key: found nothing, expected a text."],
    [
      { nodes: [{ key: "a" }, { key: "a" }] },
      'nodes[1].key: found "a", expected a key that no other node has.',
    ],
    [
      { nodes, edges: [{ source: "a", target: "c" }] },
      'edges[0].target: found "c", expected the key of a node.',
    ],
    [
      { nodes, edges: [{ source: "a", target: "b", attributes: { intensity: 7 } }] },
      "edges[0].intensity: found 7, expected a number from 0 to 1.",
    ],
    [
      { nodes, edges: [{ source: "a", target: "b", attributes: { start: "soon" } }] },
      'edges[0].start: found "soon", expected a date such as 2024, 2024-02 or 2024-02-22.',
    ],
    ["text", 'the graph: found "text", expected an object with nodes and edges.'],
  ])("says what does not fit: %j", (value, message) => {
    expect(() => readGraphology(value)).toThrow(message);
  });
});
