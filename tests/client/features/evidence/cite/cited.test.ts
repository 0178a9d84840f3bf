import { describe, expect, it } from "vitest";
import {
  citedClaim,
  citedRelation,
  type CiteSetting,
} from "../../../../../client/features/evidence/cite/cited.ts";
import type { RelationWithClaims } from "../../../../../domain/contract/relations.ts";
import type { Source } from "../../../../../domain/contract/sources.ts";
import { sampleClaim } from "../../../model/claim-sample.ts";

const source: Source = {
  id: "d0",
  title: "Title",
  titleInferred: true,
  publisher: "The Paper",
  published: "",
  publishedInferred: "2024",
  inferenceNote: "",
  url: "",
  language: "en",
  paragraphCount: 9,
  background: false,
  claimCount: 2,
};
const setting: CiteSetting = {
  dataset: "Data",
  page: "https://example.org/",
  today: "2026-11-23",
  sources: new Map([["d0", source]]),
};
const place = {
  title: "Title",
  titleInferred: true,
  publisher: "The Paper",
  date: { iso: "2024", inferred: true },
  background: false,
  paragraphs: [2],
  language: "en",
};

describe("citedClaim(claim, setting)", () => {
  it("names what is said, by whom, where, and the address of the claim", () => {
    const { subject } = sampleClaim();
    expect(citedClaim(sampleClaim({ assertedBy: subject, alsoParagraphs: [5] }), setting)).toEqual({
      kind: "claim",
      id: "c1",
      says: "A blames B.",
      statement: "A accused B (friction, occurred, 22 Feb 2024)",
      asserter: "according to A",
      places: [{ ...place, paragraphs: [2, 5] }],
      dataset: "Data",
      permalink: "https://example.org/#/claim/c1",
      accessed: "2026-11-23",
    });
  });
});

describe("citedRelation(relation, setting)", () => {
  it("gathers the paragraphs of each document", () => {
    const claims = [sampleClaim({ paragraph: 7 }), sampleClaim({ id: "c2" })];
    const relation: RelationWithClaims = {
      ...{ id: "a.accused.b", subject: claims[0]!.subject, object: claims[0]!.object },
      ...{ predicate: "ACCUSED", label: "accused", family: "", symmetric: false },
      ...{ sign: -1, mixed: false, intensity: 0.5, status: "occurred", counts: true },
      ...{ spells: ["2024-02-22/2024-02-23"], validFrom: "2024-02-22", validTo: "2024-02-23" },
      ...{ claimCount: 2, sourceCount: 1, sources: ["d0"], disputed: false, background: false },
      claims,
    };
    expect(citedRelation(relation, setting)).toMatchObject({
      says: "A accused B.",
      statement: "friction, occurred, 22 Feb 2024; 2 claims",
      places: [{ ...place, paragraphs: [2, 7] }],
      permalink: "https://example.org/#/relation/a.accused.b",
    });
  });
});
