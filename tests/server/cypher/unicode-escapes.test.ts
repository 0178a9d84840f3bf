import { describe, expect, it } from "vitest";
import { decodeEscapes } from "../../../server/cypher/unicode-escapes.ts";

describe("decodeEscapes(text)", () => {
  it("reads escapes and tells where each character stood", () => {
    const { text, origin } = decodeEscapes("L\\u004fAD \\u0043SV");
    expect(text).toBe("LOAD CSV");
    expect([0, 1, 2, 5, 6, 8].map(origin)).toEqual([0, 1, 7, 10, 16, 18]);
  });

  it("leaves a text without escapes alone", () => {
    const { text, origin } = decodeEscapes("RETURN 1");
    expect([text, origin(7)]).toEqual(["RETURN 1", 7]);
  });
});
