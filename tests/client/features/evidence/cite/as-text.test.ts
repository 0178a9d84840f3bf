import { describe, expect, it } from "vitest";
import { asText } from "../../../../../client/features/evidence/cite/as-text.ts";
import { ARTICLE, cited, RECORD, UNTITLED } from "./sample.ts";

describe("asText(cited)", () => {
  it("says what, where, in what data and at which address", () => {
    expect(asText(cited({ asserter: "according to Nikol Pashinyan" }))).toBe(
      "Moscow answered rather mildly. Russia showed restraint toward Armenia (neutral, occurred, " +
        "undated). In: Drift from Russia, The Paper, 22 Feb 2024, paragraph 7, according to Nikol " +
        "Pashinyan. Entente, “Armenia and Russia”, claim c083. https://example.org/#/claim/c083 " +
        "(read 23 Nov 2026).",
    );
  });

  it("lists every place of a relation, and what is inferred or not verified", () => {
    const text = asText(cited({ kind: "relation", places: [ARTICLE, UNTITLED, RECORD] }));
    expect(text).toContain(
      "In: Drift from Russia, The Paper, 22 Feb 2024, paragraph 7; [Untitled commentary: a freeze], " +
        "[2024?], paragraphs 3 and 32; Public record, public record, not verified.",
    );
  });
});
