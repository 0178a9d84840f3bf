import { describe, expect, it } from "vitest";
import { decodeEscapes } from "../../../server/cypher/unicode-escapes.ts";

describe("decodeEscapes(text)", () => {
  it("decodes escapes and maps offsets to the original text", () => {
    const { text, origin } = decodeEscapes("L\\u004fAD \\u0043SV");
    expect(text).toBe("LOAD CSV");
    expect([0, 1, 2, 5, 6, 8].map(origin)).toEqual([0, 1, 7, 10, 16, 18]);
  });

  it("returns a text without escapes unchanged", () => {
    const { text, origin } = decodeEscapes("RETURN 1");
    expect([text, origin(7)]).toEqual(["RETURN 1", 7]);
  });
});
