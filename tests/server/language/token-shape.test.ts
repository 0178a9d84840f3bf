import { describe, expect, it } from "vitest";
import { tokenShape } from "../../../server/language/token-shape.ts";

const depth = (text: string) => tokenShape(text, 200).depth;

describe("tokenShape(text, tooDeep)", () => {
  it.each([
    ["RETURN ((1))", 2],
    ["RETURN '((((((' + (1)", 1],
    ['RETURN "[[[[" + "\\"[[["', 0],
    ["RETURN 1 AS `((((`", 0],
    ["RETURN 1 // ((((\n+ (2)", 1],
    ["RETURN 1 /* [[[[ ' */ + (2)", 1],
    ["RETURN 'a' + CASE WHEN (true) THEN 1 END", 2],
    ["MATCH (n:!(A|!(B))) RETURN n", 3],
  ])("counts brackets of %j outside strings, names and comments", (text, expected) => {
    expect(depth(text)).toBe(expected);
  });

  it.each(["RETURN '((((", 'RETURN "((((', "RETURN `((((", "RETURN /* (((("])(
    "counts the text after an unclosed quote or comment, as the grammar does: %s",
    (text) => {
      expect(depth(text)).toBe(4);
    },
  );

  it("returns the position of the first bracket that is too deep", () => {
    expect(tokenShape("RETURN '((' + (((1)))", 2).tooDeepAt).toBe(16);
    expect(tokenShape("RETURN '((' + ((1))", 2).tooDeepAt).toBeUndefined();
  });

  it("counts tokens, braces and successive prefixes", () => {
    expect(tokenShape("RETURN NOT NOT -x.y, COUNT { (a) } /* one */", 200)).toEqual({
      tokens: 14,
      depth: 2,
      braces: 1,
      prefixes: 3,
      tooDeepAt: undefined,
    });
  });

  it("reads words of any script", () => {
    expect(tokenShape("MATCH (հայ:Երկիր) RETURN Ax\u0565 // ծանոթություն", 200).tokens).toBe(8);
  });

  it("runs in linear time with any number of unclosed quotes and comments", () => {
    const many = 200_000;
    for (const text of ["'\\".repeat(many), "/*".repeat(many), `"${"'\\".repeat(many)}`])
      expect(tokenShape(text, 200).tokens).toBeGreaterThan(many / 10);
  });
});
