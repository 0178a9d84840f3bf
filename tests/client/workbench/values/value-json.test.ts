import { describe, expect, it } from "vitest";
import { rowJson, valueJson } from "../../../../client/workbench/values/value-json.ts";
import { armenia, csto, day, member, path } from "./samples.ts";

describe("valueJson(value, indent)", () => {
  it("keeps every digit of an integer and the fraction of a Float", () => {
    expect(valueJson([9007199254740993n, 1, NaN, null, day])).toBe(
      '[9007199254740993,1.0,"NaN",null,"2024-02-22"]',
    );
  });

  it("gives an entity with its labels or type", () => {
    expect(JSON.parse(valueJson(armenia))).toEqual({
      elementId: "n1",
      labels: ["Actor", "State"],
      properties: { id: "armenia", name: "Armenia", kind: "State", country: "AM" },
    });
    expect(JSON.parse(valueJson(member))).toMatchObject({
      type: "MEMBER_OF",
      startNodeElementId: "n1",
      endNodeElementId: "n2",
    });
  });

  it("gives a path as its nodes and relationships in turn", () => {
    const { path: steps } = JSON.parse(valueJson(path)) as { path: { elementId: string }[] };
    expect(steps.map(({ elementId }) => elementId)).toEqual(
      [csto, member, armenia].map((s) => s.elementId),
    );
  });

  it("is laid out as JSON.stringify does it", () => {
    const value = { a: ["x", []], b: {}, c: { d: true } };
    expect(valueJson(value, 2)).toBe(JSON.stringify(value, null, 2));
  });

  it("takes __proto__ for a name like any other", () => {
    expect(valueJson(Object.fromEntries([["__proto__", 1n]]))).toBe('{"__proto__":1}');
  });
});

describe("rowJson(fields, row)", () => {
  it("names values by their column", () => {
    expect(rowJson(["a.name", "n"], ["x", 1n])).toBe('{"a.name":"x","n":1}');
  });
});
