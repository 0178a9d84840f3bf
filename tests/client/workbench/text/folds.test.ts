import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { folds } from "../../../../client/workbench/text/folds.ts";

/** What is put away, by the number of its first line. */
const folded = (text: string) =>
  Object.fromEntries(
    [...folds(text)].map(([line, { from, to }]) => [
      text.slice(0, line).split("\n").length,
      text.slice(from, to),
    ]),
  );

describe("folds(text)", () => {
  it("finds statements and what is in brackets over several lines", () => {
    expect(folded("MATCH (a)\nCALL (a) {\n  RETURN 1 AS n\n}\nRETURN n;\nRETURN 2")).toEqual({
      1: "\nCALL (a) {\n  RETURN 1 AS n\n}\nRETURN n",
      2: "\n  RETURN 1 AS n\n",
    });
  });

  it("takes the longest of those that begin on one line", () => {
    expect(folded("RETURN [{a: [\n1], b: 2\n},\n3] AS x")).toEqual({
      1: "\n1], b: 2\n},\n3] AS x",
    });
    expect(folded("// x\n;WITH 1 AS x RETURN [{\n},\n3]")).toEqual({ 2: "\n},\n3]" });
  });

  it("knows comments, and reads no brackets in them or in quotes", () => {
    expect(folded("/* {\n*/ RETURN 1")).toEqual({ 1: "\n*/ RETURN 1" });
    expect(folded("RETURN '{' AS a; RETURN \"}\n\" AS b")).toEqual({ 1: '\n" AS b' });
    expect(folded("/* one\ntwo */")).toEqual({ 1: "\ntwo */" });
  });

  it("leaves alone what is not closed, and lines that hold the whole", () => {
    expect(folded("RETURN ([1)")).toEqual({});
    expect(folded(":param x => {\n")).toEqual({});
    expect(folded("")).toEqual({});
  });

  it("puts nothing away outside of the text, and no line's beginning", () => {
    const pieceOfText = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      "(",
      ")",
      "\n",
      "'",
      "/*",
      "*/",
      "a",
      ";",
    );
    fc.assert(
      fc.property(fc.array(pieceOfText, { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        for (const [line, { from, to }] of folds(text)) {
          expect(from).toBeGreaterThanOrEqual(line);
          expect(text.slice(line, from)).not.toContain("\n");
          expect(text.slice(from, to)).toContain("\n");
          expect(to).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
