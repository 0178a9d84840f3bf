import { describe, expect, it } from "vitest";
import { evidenceOf } from "../../../../client/features/export/evidence.ts";
import { sampleClaim } from "../../model/claim-sample.ts";
import { evidenceSample } from "./evidence-sample.ts";

const [document] = evidenceSample().evidence.sources;
if (!document) throw new Error("the sample has no document");
const of = (id: string, background = false) => ({
  ...{ id, title: id, published: "", publishedInferred: "", background },
});
const all = {
  claims: [
    sampleClaim({ id: "one", relation: "r", source: of("d1") }),
    sampleClaim({ id: "two", relation: "r", source: of("d2"), validFrom: "1990" }),
    sampleClaim({ id: "record", relation: "r", source: of("bg", true), background: true }),
    sampleClaim({ id: "elsewhere", relation: "other", source: of("d3") }),
  ],
  sources: [
    ...["d1", "d2", "d3"].map((id) => ({ ...document, id })),
    { ...document, id: "bg", background: true },
  ],
};

describe("evidenceOf(relations, all, terms)", () => {
  it.each([
    ["all that is said of them", {}, ["one", "two", "record"], ["d1", "d2", "bg"]],
    ["what the documents of the filter say", { sources: ["d2"] }, ["two"], ["d2"]],
    ["nothing from the public record", { background: false }, ["one", "two"], ["d1", "d2"]],
  ])("is %s", (_, filter, claims, sources) => {
    const terms = { licence: "", link: "", filter: { sources: null, background: true, ...filter } };
    const found = evidenceOf([{ id: "r" }], all, terms);
    expect(found.claims.map(({ id }) => id)).toEqual(claims);
    expect(found.sources.map(({ id }) => id)).toEqual(sources);
  });
});
