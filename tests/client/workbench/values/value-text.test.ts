import { describe, expect, it } from "vitest";
import { QueryNode, QueryText, type QueryValue } from "../../../../client/api/query-client.ts";
import { floatText, nodeName, valueText } from "../../../../client/workbench/values/value-text.ts";
import { armenia, day, member, path } from "./samples.ts";

describe("valueText(value)", () => {
  it.each<[QueryValue, string]>([
    [null, "null"],
    [true, "true"],
    [9007199254740993n, "9007199254740993"],
    [1, "1.0"],
    [0.1, "0.1"],
    [NaN, "NaN"],
    ["a b", "a b"],
    [["a", 1n, null], '["a", 1, null]'],
    [{ a: { b: 1.5 } }, "{a: {b: 1.5}}"],
    [day, "2024-02-22"],
    [new QueryText("Point", "SRID=4326;POINT (44.5 40.2)"), "SRID=4326;POINT (44.5 40.2)"],
    [new QueryNode("n", ["A", "B"], {}), "(:A:B)"],
    [
      member,
      '[:MEMBER_OF {id: "armenia.member-of.csto", sign: 1, intensity: 0.8, claimIds: ["c001", "c002"]}]',
    ],
  ])("writes %o as %s", (value, text) => {
    expect(valueText(value)).toBe(text);
  });

  it("writes a path in the direction of its relationships", () => {
    expect(valueText(path)).toBe("(CSTO)<-[:MEMBER_OF]-(Armenia)");
  });
});

describe("floatText(value)", () => {
  it("keeps the fraction that tells a Float from an Integer", () => {
    expect([-0.5, 3, 1e21, Infinity].map(floatText)).toEqual(["-0.5", "3.0", "1e+21", "Infinity"]);
  });
});

describe("nodeName(node)", () => {
  it("is its name, title or id, else its label, else the engine's id", () => {
    const named = (labels: string[], properties: Record<string, QueryValue>) =>
      nodeName(new QueryNode("7", labels, properties));
    expect([
      nodeName(armenia),
      named(["Source"], { title: "T", id: "d1" }),
      named(["Claim"], { id: "c1", name: 5n }),
      named(["Load"], {}),
      named([], {}),
    ]).toEqual(["Armenia", "T", "c1", "Load", "#7"]);
  });
});
