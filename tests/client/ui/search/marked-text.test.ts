import { describe, expect, it } from "vitest";
import { foldedWords } from "../../../../domain/folded-text.ts";
import { markedText } from "../../../../client/ui/search/marked-text.ts";

const marked = (text: string, question: string) =>
  markedText(text, foldedWords(question))
    .map(({ text: part, marked: is }) => (is ? `[${part}]` : part))
    .join("");

describe("markedText(text, sought)", () => {
  it("marks the beginnings of words, each as far as it was asked", () => {
    expect(marked("Armenia froze its part in the CSTO", "par arm")).toBe(
      "[Arm]enia froze its [par]t in the CSTO",
    );
  });

  it.each([
    ["Türkiye and Turkey", "turki", "[Türki]ye and Turkey"],
    ["Елена Армёнова", "армен", "Елена [Армён]ова"],
    ["Երևան", "ԵՐԵՎ", "[Երև]ան"],
    ["Große Straße", "strass", "Große [Straß]e"],
    ["O’Brien's", "obrien", "[O’Brien]'s"],
    ["Ne\u0301ve", "nev", "[Ne\u0301v]e"],
  ])("keeps %s as it is written, for %s", (text, question, expected) => {
    expect(marked(text, question)).toBe(expected);
  });

  it("takes the longest word that fits, and leaves what does not begin a word", () => {
    expect(marked("Armenian Barmen", "arm armenia")).toBe("[Armenia]n Barmen");
  });

  it("marks nothing for nothing", () => {
    expect(markedText("Armenia", [])).toEqual([{ text: "Armenia", marked: false }]);
  });
});
