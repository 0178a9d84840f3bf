import { describe, expect, it } from "vitest";
import { groupsOf } from "../../../../client/features/matrix/matrix-groups.ts";
import { byDegree, byGroup, byName } from "../../../../client/features/matrix/matrix-order.ts";

const tie = (from: string, to: string, sign: -1 | 1) => ({
  ...{ id: `${from}${to}`, from, to, sign, intensity: 1 },
});
// a, b and c against x and y; n with nobody, and with itself.
const shown = {
  actors: ["n", "y", "c", "x", "b", "a"],
  relations: [
    ...[tie("a", "b", 1), tie("b", "c", 1), tie("x", "y", 1)],
    ...[tie("a", "x", -1), tie("a", "y", -1), tie("c", "x", -1), tie("n", "n", 1)],
  ],
};
const name = (id: string) => id.toUpperCase();

describe("orders of the matrix", () => {
  it("by name, and by the number of others", () => {
    expect(byName(shown.actors, name).join("")).toBe("abcnxy");
    expect(byDegree(shown, name).join("")).toBe("axbcyn");
  });

  it("by camp: the larger one first, and last who is in none", () => {
    const camps = groupsOf(shown, "camp");
    expect(byGroup(shown.actors, camps, name).join("")).toBe("abcxyn");
    expect([camps.get("a"), camps.get("x"), camps.get("n")]).toEqual([1, 2, undefined]);
  });

  it("by community of cooperation", () => {
    const found = groupsOf(shown, "community");
    expect(byGroup(shown.actors, found, name).join("")).toBe("abcxyn");
    expect(found.get("n")).toBeUndefined();
  });
});
