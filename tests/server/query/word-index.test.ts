import { describe, expect, it } from "vitest";
import { wordIndex } from "../../../server/query/word-index.ts";

const TEXTS = [
  "The freeze of Armenia’s part in the CSTO",
  "Armenia froze its part",
  "Türkiye closed the border with Armenia",
  "Հայաստանը սառեցրեց իր մասնակցությունը ՀԱՊԿ-ին",
  "Армения заморозила участие в ОДКБ",
];
const index = await wordIndex(
  TEXTS,
  (text) => text,
  async () => {},
);
const found = (question: string) => index.find(question).map((text) => TEXTS.indexOf(text));

describe("wordIndex(items, textOf, yieldThread)", () => {
  it("finds words by prefix, in any order", () => {
    expect([found("fro arm"), found("armenia fr"), found("rmenia")]).toEqual([[1], [1, 0], []]);
  });

  it("finds words in any script, case and spelling of accents", () => {
    expect([found("TURKIYE"), found("հապկ"), found("одкб армен")]).toEqual([[2], [3], [4]]);
  });

  it("ignores punctuation", () => {
    expect([found("«csto», the!"), found("armenia's part")]).toEqual([[0], [0]]);
  });

  it("ranks texts with adjacent words first", () => {
    expect(found("part in")).toEqual([0]);
    expect(found("the border")).toEqual([2]);
    expect(found("armenia part")).toEqual([0, 1]);
    expect(found("its part armenia")).toEqual([1]);
    expect(found("with armenia")).toEqual([2]);
  });

  it("returns nothing for an empty query", () => {
    expect([found(""), found(" …! ")]).toEqual([[], []]);
  });

  it("yields while it folds many texts", async () => {
    let turns = 0;
    const many = Array.from({ length: 20_000 }, (_, i) => `Überprüfung ${i} der Vereinbarung`);
    const large = await wordIndex(
      many,
      (text) => text,
      async () => (turns += 1),
    );
    expect(turns).toBeGreaterThan(0);
    expect(large.find("vereinb 19999")).toEqual([many[19_999]]);
  });
});
