import { describe, expect, it } from "vitest";
import { passable, type Passage } from "../../../server/query/passable.ts";
import { actor, row } from "./sample.ts";

const actors = new Map(
  [actor("A"), actor("B", { kind: "Person" }), actor("C")].map((each) => [each.id, each]),
);
const catalogue = { actors, predicates: new Map(), sources: new Map() };
const ALL: Passage = {
  also: [],
  background: true,
  minIntensity: 0,
  minSources: 0,
  disputedOnly: false,
};
const rows = [
  { ...row("a", "b"), background: true, sourceCount: 0 },
  { ...row("b", "c"), intensity: 0.9, sourceCount: 2 },
  { ...row("a", "c"), disputed: true },
];

describe("passable(rows, catalogue, passage)", () => {
  it.each<[string, Partial<Passage>, string[]]>([
    ["everything by default", {}, ["a b", "b c", "a c"]],
    ["actors of some kinds alone", { kinds: ["State"] }, ["a c"]],
    [
      "others that are named beside the kinds",
      { kinds: ["State"], also: ["b"] },
      ["a b", "b c", "a c"],
    ],
    ["no excluded actor", { without: ["c"] }, ["a b"]],
    ["no background", { background: false }, ["b c", "a c"]],
    ["strong relations", { minIntensity: 0.9 }, ["b c"]],
    ["well sourced relations", { minSources: 2 }, ["b c"]],
    ["disputed relations", { disputedOnly: true }, ["a c"]],
  ])("leaves %s", (_, passage, expected) => {
    const left = passable(rows, catalogue, { ...ALL, ...passage });
    expect(left.map(({ subject, object }) => `${subject} ${object}`)).toEqual(expected);
  });
});
