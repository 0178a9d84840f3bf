import { describe, expect, it } from "vitest";
import { jsonHead } from "../../../../client/workbench/results/json-head.ts";

const rows = Array.from({ length: 10 }, (_, i) => [BigInt(i), `name ${i}`]);

describe("jsonHead(fields, rows, mostCharacters)", () => {
  it("gives all rows where they fit", () => {
    const head = jsonHead(["i", "name"], rows, 10_000);
    expect([head.rows, JSON.parse(head.text)]).toEqual([
      10,
      rows.map(([i, name]) => ({ i: Number(i), name })),
    ]);
  });

  it("stops after whole rows", () => {
    const head = jsonHead(["i", "name"], rows, 120);
    expect(head.rows).toBe(2);
    expect(head.text.endsWith("}\n…")).toBe(true);
  });

  it("gives one row however long it is", () => {
    expect(jsonHead(["x"], [["a".repeat(100)], ["b"]], 10).rows).toBe(1);
  });
});
