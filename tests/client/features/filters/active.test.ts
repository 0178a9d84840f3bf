import { describe, expect, it } from "vitest";
import { activeChoices } from "../../../../client/features/filters/active.ts";
import type { Filter } from "../../../../client/model/graph/filter.ts";
import { firstView, type View } from "../../../../client/model/link/view.ts";

const first: Filter = {
  signs: { cooperation: true, friction: true, neutral: false },
  kinds: ["State", "Person"],
  statuses: ["occurred", "ongoing"],
  background: true,
  expanded: [],
};
const start = firstView(first);
const NAMES = {
  actor: (id: string) => id.toUpperCase(),
  source: (id: string) => `Document ${id}`,
  undated: 37,
  predicates: [{ id: "ALLY_OF", label: "allied with", family: "alliance", meaning: "" }],
};
const labels = (view: View) => activeChoices(view, first, NAMES).map(({ label }) => label);

const CHANGES: [label: string, change: Partial<Filter>][] = [
  ["Undated hidden", { undated: false }],
  ["No friction", { signs: { ...first.signs, friction: false } }],
  ["With neutral or mixed", { signs: { ...first.signs, neutral: true } }],
  ["No persons", { kinds: ["State"] }],
  ["With events", { kinds: ["State", "Person", "Event"] }],
  ["Every kind of actor", { kinds: null }],
  ["Every status", { statuses: null }],
  ["Status: denied", { statuses: ["denied"] }],
  ["No public record", { background: false }],
  ["Family: alliance, war", { families: ["alliance", "war"] }],
  ["Predicate: allied with", { predicates: ["ALLY_OF"] }],
  ["Predicate: none", { predicates: [] }],
  ["Source: Document d1", { sources: ["d1"] }],
  ["Source: 3 documents", { sources: ["d1", "d2", "d3"] }],
  ["Intensity 0.5 or more", { minIntensity: 0.5 }],
  ["1 source or more", { minSources: 1 }],
  ["Disputed only", { disputedOnly: true }],
  ["Around ARMENIA, 2 hops", { focus: { actor: "armenia", hops: 2 } }],
  ["Hidden: A, B", { hidden: ["a", "b"] }],
  ["Hidden: 3 actors", { hidden: ["a", "b", "c"] }],
  ["Collapsed: A", { collapsed: ["a"] }],
  ["Also shown: A", { expanded: ["a"] }],
];

describe("activeChoices(view, first, names)", () => {
  it("has none at first", () => {
    expect(labels(start)).toEqual([]);
  });

  it.each(CHANGES)("names %j, and takes it back", (label, change) => {
    const view = { ...start, filter: { ...first, ...change } };
    const choices = activeChoices(view, first, NAMES);
    expect(choices.map((choice) => choice.label)).toEqual([label]);
    expect(labels(choices[0]!.without)).toEqual([]);
  });

  it("names time and places", () => {
    const view: View = {
      ...start,
      moment: { kind: "instant", at: "2024-03" },
      pinned: { a: { x: 0, y: 0 } },
    };
    expect(labels(view)).toEqual(["As of March 2024", "Pinned: A"]);
    expect(activeChoices(view, first, NAMES).map(({ without }) => labels(without))).toEqual([
      ["Pinned: A"],
      ["As of March 2024"],
    ]);
  });

  it("names undated relations only when their being shown or not is a choice", () => {
    const dated: View = { ...start, moment: { kind: "instant", at: "1995" } };
    const asked = (view: View, undated: boolean): View => ({
      ...view,
      filter: { ...first, undated },
    });
    expect(labels(asked(dated, true))).toEqual(["As of 1995", "Including 37 undated"]);
    expect(labels(asked(dated, false))).toEqual(["As of 1995"]);
    expect(labels(asked(start, true))).toEqual([]);
    const [, including] = activeChoices(asked(dated, true), first, NAMES);
    expect(including?.without.filter.undated).toBeNull();
  });

  it("drops one choice alone", () => {
    const [label, change] = CHANGES.at(-1)!;
    const both = { ...start, filter: { ...first, ...change, minSources: 2 } };
    const [sources] = activeChoices(both, first, NAMES);
    expect(labels(sources!.without)).toEqual([label]);
  });
});
