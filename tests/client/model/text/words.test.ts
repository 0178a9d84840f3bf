import { describe, expect, it } from "vitest";
import { kindPlural, sentence } from "../../../../client/model/text/words.ts";

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
