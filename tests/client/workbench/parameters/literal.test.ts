import { describe, expect, it } from "vitest";
import { QueryText } from "../../../../client/api/query-client.ts";
import { LiteralError, readLiteral } from "../../../../client/workbench/parameters/literal.ts";

describe("readLiteral(text)", () => {
  it("keeps integers of 64 bits apart from floats", () => {
    expect(readLiteral("9223372036854775807")).toBe(9223372036854775807n);
    expect(readLiteral(" -9223372036854775808 ")).toBe(-9223372036854775808n);
    expect(readLiteral("0x1F")).toBe(31n);
    expect(readLiteral("1.0")).toBe(1);
    expect(readLiteral("-2.5e3")).toBe(-2500);
  });

  it("reads text with escapes in either quotes", () => {
    expect(readLiteral(String.raw`'it\'s "so"\n\u00e9'`)).toBe('it\'s "so"\né');
    expect(readLiteral(String.raw`"a\\b"`)).toBe("a\\b");
  });

  it("reads lists and maps as Cypher and as JSON write them", () => {
    expect(readLiteral(`[1, [], {a: 'x', "b c": null, \`d\`: TRUE}]`)).toEqual([
      1n,
      [],
      { a: "x", "b c": null, d: true },
    ]);
  });

  it("keeps a key that objects have of their own", () => {
    const map = readLiteral('{"__proto__": 1}') as Record<string, unknown>;
    expect(Object.entries(map)).toEqual([["__proto__", 1n]]);
  });

  it("reads temporals", () => {
    expect(readLiteral("date('2024-02-22')")).toEqual(new QueryText("Date", "2024-02-22"));
    expect(readLiteral("datetime('2024-02-22T10:00Z')")).toEqual(
      new QueryText("OffsetDateTime", "2024-02-22T10:00Z"),
    );
    expect(readLiteral("duration('P1D')")).toEqual(new QueryText("Duration", "P1D"));
  });

  it.each([
    ["", "found the end, expected a number", 0],
    ["1 2", "found 2, expected nothing more", 2],
    ["[1, ", "found the end, expected a number", 4],
    ["[1 2]", 'found 2, expected ","', 3],
    ["{1: 2}", "found 1, expected a key", 1],
    ["foo", "found foo, expected a number", 0],
    ["9223372036854775808", "an integer is at most 9223372036854775807", 0],
    ["date(1)", "found 1, expected the text of a date in quotes", 5],
    ["'open", "found 'open, expected", 0],
    ["[".repeat(10000), "expected no more than 100 levels", 101],
  ])("says what is wrong with %j and where", (text, message, offset) => {
    let thrown: unknown;
    try {
      readLiteral(text);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(LiteralError);
    expect((thrown as LiteralError).message).toContain(message);
    expect((thrown as LiteralError).offset).toBe(offset);
  });
});
