import { describe, expect, it } from "vitest";
import { highlights } from "../../../../client/workbench/text/highlights.ts";

/** Each stretch as `look text`, signs left out. */
const looks = (text: string) =>
  highlights(text)
    .filter(({ look }) => look !== "sign")
    .map(({ from, to, look }) => `${look} ${text.slice(from, to)}`);

describe("highlights(text)", () => {
  it("tells labels, types, keywords, functions and parameters apart", () => {
    expect(
      looks("MATCH (a:Actor|`Odd one`)-[:ALLY_OF]->(b) RETURN count(a), $who, b.name"),
    ).toEqual([
      "keyword MATCH",
      "label Actor",
      "label `Odd one`",
      "label ALLY_OF",
      "keyword RETURN",
      "function count",
      "parameter $who",
    ]);
  });

  it("takes no key of a map for a keyword, and no value for a label", () => {
    expect(looks("RETURN {end: true, a: b, c: 'x', d: [1.5e3]}")).toEqual([
      "keyword RETURN",
      "number true",
      "string 'x'",
      "number 1.5e3",
    ]);
  });

  it("follows quotes and comments over lines", () => {
    expect(looks("/* a\nRETURN */ RETURN 'b\nMATCH' // MATCH")).toEqual([
      "comment /* a\nRETURN */",
      "keyword RETURN",
      "string 'b\nMATCH'",
      "comment // MATCH",
    ]);
  });

  it("knows functions of a namespace, and commands", () => {
    expect(looks(":param n => 0x1F\nRETURN date.truncate('day', d)")).toEqual([
      "command :param",
      "number 0x1F",
      "keyword RETURN",
      "function date",
      "function truncate",
      "string 'day'",
    ]);
  });
});
