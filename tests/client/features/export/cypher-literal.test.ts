import { describe, expect, it } from "vitest";
import { cypherLiteral } from "../../../../client/features/export/cypher-literal.ts";

describe("cypherLiteral(value)", () => {
  it("writes maps, lists, numbers, truths and null", () => {
    const value = { id: "a", n: -1.5, yes: true, none: null, list: ["x", 2], "odd`name": [] };
    expect(cypherLiteral(value)).toBe(
      "{id: 'a', n: -1.5, yes: true, none: null, list: ['x', 2], `odd``name`: []}",
    );
  });

  it("lets no text out of its quotes", () => {
    expect(cypherLiteral(`a'b"c\\d\ne\u2028`)).toBe(`'a\\'b\\"c\\\\d\\u000ae\\u2028'`);
  });
});
