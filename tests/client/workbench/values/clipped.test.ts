import { describe, expect, it } from "vitest";
import { QueryNode } from "../../../../client/api/query-client.ts";
import { clipped } from "../../../../client/workbench/values/clipped.ts";
import { valueText } from "../../../../client/workbench/values/value-text.ts";

const LONG = "a".repeat(10_000_000);

describe("clipped(value)", () => {
  it("leaves what a cell shows as it is", () => {
    for (const value of [null, 1n, "a", [1n, "b"], { a: [true] }])
      expect(clipped(value)).toEqual(value);
  });

  it.each([
    ["a text", LONG],
    ["a list", Array.from({ length: 100_000 }, () => 1n)],
    ["a list of texts", [LONG]],
    ["a map", { key: { inner: LONG } }],
    ["a node", new QueryNode("4:0", ["A"], { name: LONG })],
  ])("shortens %s of millions of characters", (_, value) => {
    expect(valueText(clipped(value)).length).toBeLessThan(1000);
  });
});
