import { describe, expect, it } from "vitest";
import {
  isPlainEnglish,
  withoutSentences,
} from "../../../../client/workbench/text/plain-english.ts";

describe("isPlainEnglish(text)", () => {
  it.each([
    "who changed sides on Armenia",
    "Who is with whom?",
    "friends",
    "show me all friends of Armenia",
    "With whom does Russia cooperate?",
    "// a note\nwhich sources are there",
    "Armenia",
    "list sources that deny it",
    "which relations are disputed",
    "what happened when",
  ])("finds words in %j", (text) => {
    expect(isPlainEnglish(text)).toBe(true);
  });

  it.each([
    "MATCH (n) RETURN n",
    "match (n) return n",
    "WITH 1 AS x RETURN x",
    "SHOW INDEXES",
    "SHOW ALL FUNCTIONS YIELD name",
    "with all AS x return x",
    "RETURN 1",
    "EXPLAIN RETURN 1",
    "CALL { RETURN 1 AS x } RETURN x",
    "(n)",
    "1 + 1",
    "// only a note",
    "MATHC(n)",
    "MATHC (n) RETURN n",
    "RETRUN 1",
    "mtch (n:Actor) retun n",
    "matc (n) return n",
    "",
  ])("finds none in %j", (text) => {
    expect(isPlainEnglish(text)).toBe(false);
  });
});

describe("withoutSentences(text)", () => {
  it("blanks sentences and leaves statements where they are", () => {
    const text = "who is that;\nRETURN 1;";
    expect(withoutSentences(text)).toBe(`${" ".repeat(11)};\nRETURN 1;`);
  });
});
