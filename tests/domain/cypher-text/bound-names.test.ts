import { describe, expect, it } from "vitest";
import { boundNames, ownerAtEnd } from "../../../domain/cypher-text/bound-names.ts";

describe("boundNames(text)", () => {
  it("are the labels and types of each variable", () => {
    const text =
      "MATCH (a:Actor:State {id: 'x'})-[r:ALLY_OF|MEMBER_OF*1..2]->(`b c`:`My label`) WHERE";
    expect([...boundNames(text)]).toEqual([
      ["a", { of: "label", names: ["Actor", "State"] }],
      ["r", { of: "type", names: ["ALLY_OF", "MEMBER_OF"] }],
      ["b c", { of: "label", names: ["My label"] }],
    ]);
  });

  it("join what a variable is bound to at several places, also in expressions", () => {
    expect(boundNames("MATCH (a:Actor) MATCH (a:(State|!Event)&Thing)").get("a")?.names).toEqual([
      "Actor",
      "State",
      "Event",
      "Thing",
    ]);
  });

  it("leave out maps, lists and variables without a label", () => {
    expect([...boundNames("MATCH (a {x: 1}) RETURN {b: 2}, [x IN y | x], f(1)")]).toEqual([]);
  });
});

describe("ownerAtEnd(before, whole)", () => {
  it.each([
    ["MATCH (a:Actor) RETURN a.", ["Actor"]],
    ["MATCH (a:Actor) RETURN a.na", ["Actor"]],
    ["MATCH (a:Actor {", ["Actor"]],
    ["MATCH (a:Actor {kind: 'x', na", ["Actor"]],
    ["MATCH ()-[:ALLY {", ["ALLY"]],
    ["MATCH (a:Actor {id: 'x'}) RETURN ", null],
    ["MATCH (a:Actor) RETURN b.", null],
  ])("behind %j is %o", (before, names) => {
    expect(ownerAtEnd(before)?.names ?? null).toEqual(names);
  });

  it("knows variables that are bound behind the place", () => {
    expect(ownerAtEnd("MATCH (b) WHERE b.", "MATCH (b) WHERE b. MATCH (b:Claim)")?.names).toEqual([
      "Claim",
    ]);
  });
});
