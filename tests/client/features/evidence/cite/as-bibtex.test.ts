import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { asBibtex, escapeBibtex } from "../../../../../client/features/evidence/cite/as-bibtex.ts";
import { ARTICLE, cited, RECORD, UNTITLED } from "./sample.ts";

describe("escapeBibtex(text)", () => {
  it.each([
    ["50 % of $1 & #2_3", "50 \\% of \\$1 \\& \\#2\\_3"],
    ["{a}", "\\textbraceleft{}a\\textbraceright{}"],
    ["\\x ~ ^", "\\textbackslash{}x \\textasciitilde{} \\textasciicircum{}"],
    ['<b> | "q"', "\\textless{}b\\textgreater{} \\textbar{} \\textquotedbl{}q\\textquotedbl{}"],
    ["Հայաստան – “é”", "Հայաստան – “é”"],
  ])("writes %s as TeX sets it", (text, expected) => {
    expect(escapeBibtex(text)).toBe(expected);
  });
});

describe("asBibtex(cited)", () => {
  it("gives one @misc entry", () => {
    expect(asBibtex(cited())).toBe(`@misc{entente:c083,
  title = {{Moscow answered rather mildly}},
  year = {2024},
  howpublished = {\\url{https://example.org/#/claim/c083}},
  urldate = {2026-11-23},
  note = {Russia showed restraint toward Armenia (neutral, occurred, undated). In: Drift from Russia, The Paper, 22 Feb 2024, paragraph 7. Entente, Armenia and Russia, claim c083.}
}`);
  });

  it("says what is inferred or not verified", () => {
    const inferred = asBibtex(cited({ places: [UNTITLED] }));
    expect(inferred).toContain("year = {[2024?]}");
    expect(inferred).toContain("Title supplied: the document has none. Date inferred.}");
    const background = asBibtex(cited({ places: [RECORD] }));
    expect(background).not.toContain("year =");
    expect(background).toContain("Rests on the public record, not verified.");
  });

  it("has no year for a relation of several documents", () => {
    expect(asBibtex(cited({ places: [ARTICLE, UNTITLED] }))).not.toContain("year =");
  });

  it("keeps its braces balanced whatever the text", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (says, title) => {
        const entry = asBibtex(cited({ says, places: [{ ...ARTICLE, title }] }));
        let depth = 0;
        for (const letter of entry) {
          depth += Number(letter === "{") - Number(letter === "}");
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});
