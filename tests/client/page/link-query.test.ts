import { describe, expect, it } from "vitest";
import { buildAtlas } from "../../../client/page/atlas.ts";
import { firstFilter } from "../../../client/page/filter-counts.ts";
import { readLinkQuery } from "../../../client/page/link-query.ts";
import { firstView } from "../../../client/page/view.ts";
import { SMALL_GRAPH } from "./small-graph.ts";

const atlas = buildAtlas(SMALL_GRAPH);
const first = firstView(firstFilter({ kinds: ["State"], statuses: ["occurred"], cardActors: [] }));
const predicates = [{ id: "ALLY_OF", label: "allied with", family: "alliance", meaning: "" }];
const read = (query: string) =>
  readLinkQuery(new URLSearchParams(query), first, { predicates }, atlas);

describe("readLinkQuery(query, view, dataset, atlas)", () => {
  it("leaves the view as it is where nothing is asked", () => {
    expect(read("").view).toBe(first);
  });

  it("reads what GET /api/graph is asked by the same names", () => {
    const { view, faults } = read(
      "at=2024-03&kind=State,Event&sign=-1&status=alleged&predicate=ALLY_OF&family=alliance" +
        "&undated=exclude&focus=armenia&hops=2",
    );
    expect(faults).toEqual([]);
    expect(view.moment).toEqual({ kind: "instant", at: "2024-03" });
    expect(view.filter).toMatchObject({
      kinds: ["State", "Event"],
      signs: { cooperation: false, friction: true, neutral: false },
      statuses: ["alleged"],
      predicates: ["ALLY_OF"],
      families: ["alliance"],
      undated: false,
      focus: { actor: "armenia", hops: 2 },
    });
  });

  it("reads a window", () => {
    expect(read("from=2020-09&to=2024").view.moment).toEqual({
      kind: "window",
      from: "2020-09",
      to: "2024",
    });
  });

  it.each([
    ["kind=Planet", "There is no kind “Planet” here."],
    ["predicate=LOVES", "There is no predicate “LOVES” here."],
    ["source=s99", "There is no source “s99” here."],
    ["focus=atlantis", "There is no focus “atlantis” here."],
    ["focus=armenia&hops=9", "hops is “9”, not 1, 2 or 3."],
    ["from=2024-03&to=2020-09", "The window ends (2020-09) before it begins (2024-03)."],
    [
      "at=9999",
      "“9999” is not a date such as 2024, 2024-02 or 2024-02-22, from the year 0001 to 9998.",
    ],
  ])("says what of %s cannot be", (query, fault) => {
    expect(read(query).faults).toEqual([fault]);
  });

  it("keeps what can be beside what cannot", () => {
    const { view, faults } = read("kind=State,Planet&at=9999");
    expect([view.filter.kinds, view.moment, faults.length]).toEqual([["State"], null, 2]);
  });
});
