import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  readPermalink,
  writePermalink,
  type Permalink,
} from "../../../../client/workbench/link/permalink.ts";
import { PARAMETER_TYPES } from "../../../../client/workbench/parameters/parameter.ts";
import { TABS } from "../../../../client/workbench/link/tabs.ts";

const TYPES = Object.keys(PARAMETER_TYPES) as Permalink["parameters"][number]["type"][];

describe("writePermalink(link)", () => {
  it("is read back whole", () => {
    const text = fc.string({ unit: "grapheme" });
    const parameter = fc.record({
      name: fc.stringMatching(/^[a-zÀ-ž _]{1,20}$/),
      type: fc.constantFrom(...TYPES),
      text,
    });
    const link = fc.record({
      text,
      parameters: fc.array(parameter, { maxLength: 5 }),
      tab: fc.constantFrom(...TABS),
    });
    fc.assert(
      fc.property(link, (given) => {
        expect(readPermalink(writePermalink(given))).toEqual(given);
      }),
    );
  });
});

describe("readPermalink(hash)", () => {
  it.each(["", "#", "#/actor/armenia", "#tab=graph", "#%E0%A4%A", "#query"])(
    "takes %j for no statement to fill in",
    (hash) => {
      const link = readPermalink(hash);
      expect(link === null || ("text" in link && link.text === "")).toBe(true);
    },
  );

  it.each([
    [
      "#query=x&tab=evil",
      "tab is “evil”, expected table, graph, chart, json, changes, plan, summary.",
    ],
    [
      "#query=x&$n=code:1",
      "$n is “code:1”, expected a type, a colon and a value, such as integer:5.",
    ],
    ["#query=x&$n=constructor:1", /^\$n is “constructor:1”/],
    ["#query=x&$=integer:1", "A parameter is “$”, expected a name such as $n."],
    [`#query=${"x".repeat(100_001)}`, "query has 100001 characters, expected at most 100000."],
    [`#query=x&$n=text:${"x".repeat(20_000)}`, "$n has 20005 characters, expected at most 20000."],
    [`#query=x${"&$n=null:".repeat(101)}`, "The link has 101 parameters, expected at most 100."],
  ])("names what is wrong with %s", (hash, sentence) => {
    expect(readPermalink(hash)).toEqual({
      sentence:
        typeof sentence === "string" ? sentence : (expect.stringMatching(sentence) as string),
    });
  });

  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (hash) => {
        readPermalink(`#query=${hash}`);
        readPermalink(hash);
      }),
    );
  });

  it("takes the first of what is given twice", () => {
    expect(readPermalink("#query=a&query=b&tab=json&tab=plan")).toEqual({
      text: "a",
      parameters: [],
      tab: "json",
    });
  });
});
