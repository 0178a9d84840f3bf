import { describe, expect, it } from "vitest";
import {
  creditOf,
  creditText,
  foldedCredit,
  licenceName,
} from "../../../../client/model/credit/credit.ts";
import { DEFAULT_FILTER, type Filter } from "../../../../client/model/graph/filter.ts";
import { buildModel } from "../../../../client/model/graph/model.ts";
import { FilteredGraph } from "../../../../client/model/graph/filtered-graph.ts";
import { parsePeriod } from "../../../../domain/dates/period.ts";
import { sampleGraph } from "../graph/sample.ts";

const model = buildModel(
  sampleGraph({ a: {}, b: {}, c: {} }, [
    ["a", "b", 1, { sources: ["d1", "d2"], spells: ["2000/2010"] }],
    ["b", "c", -1, { sources: ["d2", "bg"], spells: ["2005/.."] }],
    ["c", "a", 1, { sources: ["d3", "d9"] }],
  ]),
);
const known = [
  { id: "d1", title: "First" },
  { id: "d2", title: " Second " },
  { id: "d3", title: "" },
  { id: "bg", title: "Public record", background: true },
  { id: "unused", title: "Unused" },
];
const sources = (filter: Partial<Filter>) =>
  creditOf(new FilteredGraph(model, { ...DEFAULT_FILTER, ...filter }, null), known, "").sources;

describe("creditOf(filtered, known, licence)", () => {
  it.each<[string, Partial<Filter>, string[]]>([
    [
      "every document, by its id if no title is known",
      {},
      ["First", "Second", "d3", "Public record", "d9"],
    ],
    ["those of the time that is looked at", { time: parsePeriod("2003") }, ["First", "Second"]],
    [
      "those of the signs shown",
      { signs: { cooperation: false, friction: true, neutral: false } },
      ["Second", "Public record"],
    ],
    ["those that the filter names", { sources: ["d1", "d3"] }, ["First", "d3"]],
    [
      "none from the public record if that is hidden",
      { background: false, sources: ["d2", "bg"] },
      ["Second"],
    ],
  ])("names %s", (_, filter, titles) => {
    expect(sources(filter)).toEqual(titles);
  });
});

describe("a credit in words", () => {
  const credit = { sources: ["A. B", "C"], licence: licenceName("CC BY 4.0. Texts excepted.") };

  it("is whole, or folded to the number of documents and the licence", () => {
    expect(creditText(credit)).toBe("Data: CC BY 4.0. Sources: A. B; C");
    expect(foldedCredit(credit)).toBe("2 sources · CC BY 4.0");
    const licence = "Creative Commons Attribution 4.0 International (CC BY 4.0)";
    expect(foldedCredit({ sources: ["A"], licence })).toBe("1 source · CC BY 4.0");
  });
});
