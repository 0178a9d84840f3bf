import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JsonFault, JsonReader } from "../../../server/query-api/json-reader.ts";
import { isMap } from "../../../server/query-api/json-values.ts";
import type { Value } from "../../../server/store/value.ts";

const read = (text: string) => new JsonReader(text).read();

/** Converts integers to numbers, as JSON.parse returns them. */
function plain(value: Value): unknown {
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(plain);
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
}

describe("JsonReader", () => {
  it("parses the same texts as JSON.parse, regardless of layout", () => {
    const value = fc
      .jsonValue({ maxDepth: 5 })
      .filter((json) => !/__proto__|\\u0000|\\ud[89a-f]|\d{19}/i.test(JSON.stringify(json)));
    fc.assert(
      fc.property(value, fc.constantFrom("", " ", "\t", "\r\n"), (json, space) => {
        const text = space + JSON.stringify(json, null, space) + space;
        expect(plain(read(text))).toEqual(JSON.parse(text, (_, v: unknown) => (v === 0 ? 0 : v)));
      }),
    );
  });

  it("rejects the same texts as JSON.parse", () => {
    const texts = fc.array(
      fc.constantFrom(...'{}[],:"\\ue0019-+. tfn\n', "true", "null", '"a"', "1e5", "\\u00e9"),
    );
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join("");
        const parses = () => {
          JSON.parse(text);
        };
        let isJson = true;
        try {
          parses();
        } catch {
          isJson = false;
        }
        if (!isJson) expect(() => read(text)).toThrow(JsonFault);
      }),
    );
  });

  it("preserves integers, and distinguishes them from numbers with a fraction", () => {
    expect(read("[9007199254740993, -9223372036854775808, 1.0, 1e2, -0]")).toEqual([
      9007199254740993n,
      -9223372036854775808n,
      1,
      100,
      0n,
    ]);
  });

  it.each([
    ["", "line 1, column 1: not JSON: found the end, expected a value"],
    ["{", "line 1, column 2: not JSON: found the end, expected a quoted name"],
    ['{"a" 1}', "line 1, column 6: not JSON: found 1, expected :"],
    ['{"a":\n  tru}', "line 2, column 3: not JSON: found t, expected a value"],
    ["[1,]", "line 1, column 4: not JSON: found ], expected a value"],
    ["[1 2]", "line 1, column 4: not JSON: found 2, expected , or ]"],
    ["[01]", "line 1, column 3: not JSON: found 1, expected , or ]"],
    ["1 1", "line 1, column 3: not JSON: found 1, expected the end"],
    ['"a', "line 1, column 1: not JSON: a string that is not closed"],
    [
      '["\\x"]',
      "line 1, column 2: not JSON: a string with an invalid escape or a control character",
    ],
    [
      '["a\nb"]',
      "line 1, column 2: not JSON: a string with an invalid escape or a control character",
    ],
    ["[9223372036854775808]", "line 1, column 2: found 9223372036854775808, expected an integer"],
    [`[${"9".repeat(100)}]`, `line 1, column 2: found ${"9".repeat(60)}, expected an integer`],
    ["[1e999]", "line 1, column 2: found 1e999, expected a number below 1.8e308"],
    ['["\\ud800"]', "line 1, column 2: found a lone surrogate, expected well-formed Unicode"],
    ['["\\u0000"]', "line 1, column 2: found NUL, expected text without NUL"],
    ['{"__proto__":1}', "line 1, column 2: found __proto__, expected a name other than __proto__"],
    ['{"\\u005f_proto__":1}', "line 1, column 2: found __proto__, expected a name other than"],
    ["[".repeat(501), "line 1, column 501: nested deeper than 500 brackets"],
  ])("names the fault of %j", (text, message) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ name: "JsonFault" }));
    expect(() => read(text)).toThrow(message);
  });

  it("rejects too many values", () => {
    const many = (values: number) => `[${"1,".repeat(values - 2)}1]`;
    expect(() => read(many(1_000_001))).toThrow("more than 1000000 values");
    expect(read(many(1_000_000))).toHaveLength(999_999);
  });
});
