import { describe, expect, it } from "vitest";
import { fold, foldedWords } from "../../domain/folded-text.ts";

describe("fold(text)", () => {
  it.each([
    ["Türkiye", "TURKIYE"],
    ["ČESKO", "česko"],
    ["ÉLYSÉE", "elysee"],
    ["ОДКБ", "одкб"],
    ["Армёния", "армения"],
    ["Երևան", "ԵՐԵՎԱՆ"],
    ["Երեւան", "ԵՐԵՎԱՆ"],
    ["Diyarbakır", "DIYARBAKIR"],
    ["İzmir", "izmir"],
    ["Straße", "STRASSE"],
    ["Łódź", "lodz"],
    ["Σοφός", "ΣΟΦΟΣ"],
    ["ﬁle", "FILE"],
  ])("makes one of %s and %s", (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it("keeps letters apart that are others", () => {
    expect(fold("Иран")).not.toBe(fold("Иррн"));
  });
});

describe("foldedWords(text)", () => {
  it("parts words at whatever is neither letter nor digit", () => {
    expect(foldedWords("«Nagorno-Karabakh» (2020–23), 5,000 men…")).toEqual(
      "nagorno karabakh 2020 23 5 000 men".split(" "),
    );
  });

  it("leaves apostrophes out of their words", () => {
    expect(foldedWords("Armenia's O’Brien")).toEqual(["armenias", "obrien"]);
  });

  it("finds none in blanks and punctuation", () => {
    expect([foldedWords(""), foldedWords("  …!? ")]).toEqual([[], []]);
  });
});
