import { describe, expect, it } from "vitest";
import { firstFilter } from "../../../../client/model/link/shared-view.ts";

describe("firstFilter(view)", () => {
  it("shows signed relations of the pack's kinds and statuses", () => {
    const view = { kinds: ["State"], statuses: ["occurred", "ongoing"], cardActors: [] };
    expect(firstFilter(view)).toEqual({
      signs: { cooperation: true, friction: true, neutral: false },
      kinds: ["State"],
      statuses: ["occurred", "ongoing"],
      background: true,
      expanded: [],
    });
  });
});
