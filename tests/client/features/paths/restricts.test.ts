import { describe, expect, it } from "vitest";
import type { Filter } from "../../../../client/model/graph/filter.ts";
import { restricts } from "../../../../client/features/paths/restricts.ts";

const OPEN: Filter = {
  signs: { cooperation: true, friction: true, neutral: true },
  kinds: null,
  statuses: null,
  background: true,
};

describe("restricts(filter)", () => {
  it("is false for a filter that leaves every path", () => {
    expect(restricts(OPEN)).toBe(false);
    expect(restricts({ ...OPEN, hidden: [], minSources: 0, time: null, expanded: ["eu"] })).toBe(
      false,
    );
  });

  it.each<Partial<Filter>>([
    { signs: { ...OPEN.signs, neutral: false } },
    { kinds: ["State"] },
    { statuses: [] },
    { background: false },
    { hidden: ["russia"] },
    { families: ["alliance"] },
    { predicates: ["ALLY_OF"] },
    { sources: ["d1"] },
    { minIntensity: 0.1 },
    { minSources: 2 },
    { disputedOnly: true },
    { undated: false },
    { time: { from: "2024-01-01", to: "2025" } },
  ])("is true for %j", (choice) => {
    expect(restricts({ ...OPEN, ...choice })).toBe(true);
  });
});
