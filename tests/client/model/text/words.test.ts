import { describe, expect, it } from "vitest";
import { count, kindPlural, numberText, sentence } from "../../../../client/model/text/words.ts";

describe("numberText(n)", () => {
  it("parts thousands by commas", () => {
    expect([0, 999, 1200, -1_234_567].map(numberText)).toEqual(["0", "999", "1,200", "-1,234,567"]);
  });
});

describe("count(n, one, plural)", () => {
  it("takes the singular for one alone", () => {
    expect([0, 1, 2, 1200].map((n) => count(n, "claim"))).toEqual([
      "0 claims",
      "1 claim",
      "2 claims",
      "1,200 claims",
    ]);
  });
});

describe("kindPlural(kind)", () => {
  it("knows the plurals of kinds", () => {
    const kinds = ["State", "Territory", "Treaty", "Media", "Convoy"];
    expect(kinds.map(kindPlural)).toEqual([
      "states",
      "territories",
      "treaties",
      "media",
      "convoys",
    ]);
  });
});

describe("sentence(text)", () => {
  it("raises the first letter alone", () => {
    expect(sentence("since Feb 2024")).toBe("Since Feb 2024");
    expect(sentence("")).toBe("");
  });
});
