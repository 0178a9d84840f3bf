import { describe, expect, it } from "vitest";
import { similarName } from "../../../server/language/similar-name.ts";

describe("similarName(name, known)", () => {
  it.each([
    ["Actr", "Actor"],
    ["ACTOR", "Actor"],
    ["nam", "name"],
    ["Person", undefined],
  ])("%s means %s", (name, meant) => {
    expect(similarName(name, ["Claim", "Actor", "name"])).toBe(meant);
  });
});
