import { describe, expect, it } from "vitest";
import {
  asserterWords,
  factsOf,
  sameFacts,
} from "../../../../client/features/evidence/comparison.ts";
import { sampleClaim } from "../../model/claim-sample.ts";

describe("factsOf(claim)", () => {
  it("tells who asserts it apart from who reports it", () => {
    const { subject } = sampleClaim();
    expect(factsOf(sampleClaim({ assertedBy: subject }))).toEqual({
      says: "A blames B",
      relation: "A accused B",
      sign: "− friction",
      status: "occurred",
      when: "22 Feb 2024",
      assertedBy: "A",
      reportedIn: "Title (probably 2024), paragraph 2",
    });
  });
});

describe("asserterWords(claim)", () => {
  it("names the document in its own voice, and background as what it is", () => {
    expect(asserterWords(sampleClaim())).toBe("the article itself");
    expect(asserterWords(sampleClaim({ background: true }))).toBe(
      "the public record, not verified",
    );
  });
});

describe("sameFacts(one, other)", () => {
  it("gives the facts that are the same in both", () => {
    const other = sampleClaim({ id: "c2", sign: 1, summary: "No", paragraph: 3 });
    expect([...sameFacts(sampleClaim(), other)]).toEqual([
      "relation",
      "status",
      "when",
      "assertedBy",
    ]);
  });
});
