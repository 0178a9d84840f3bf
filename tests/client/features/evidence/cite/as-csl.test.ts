import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { asCsl, cslItem } from "../../../../../client/features/evidence/cite/as-csl.ts";
import { ARTICLE, cited, RECORD, UNTITLED } from "./sample.ts";

const text = { type: "string", minLength: 1 };
const date = {
  type: "object",
  properties: {
    "date-parts": {
      type: "array",
      minItems: 1,
      maxItems: 2,
      items: { type: "array", items: { type: "number" }, minItems: 1, maxItems: 3 },
    },
    circa: { type: "boolean" },
  },
  required: ["date-parts"],
  additionalProperties: false,
};
/** The variables of CSL's own schema for items (csl-data 1.0.2) that a citation here may have. */
const CSL = {
  type: "array",
  minItems: 1,
  items: {
    type: "object",
    properties: {
      id: text,
      type: { enum: ["entry"] },
      ...Object.fromEntries(
        [
          ...["title", "container-title", "publisher", "language", "section", "references"],
          ...["source", "note", "URL"],
        ].map((name) => [name, text]),
      ),
      issued: date,
      accessed: date,
    },
    required: ["id", "type"],
    additionalProperties: false,
  },
};

describe("cslItem(cited)", () => {
  it("gives a document's claim as an entry in it", () => {
    expect(cslItem(cited())).toEqual({
      id: "entente:c083",
      type: "entry",
      title: "Moscow answered rather mildly",
      "container-title": "Drift from Russia",
      publisher: "The Paper",
      language: "en",
      issued: { "date-parts": [[2024, 2, 22]] },
      section: "paragraph 7",
      source: "Entente, Armenia and Russia, claim c083",
      note: "Russia showed restraint toward Armenia (neutral, occurred, undated).",
      URL: "https://example.org/#/claim/c083",
      accessed: { "date-parts": [[2026, 11, 23]] },
    });
  });

  it("marks an inferred date as circa, and gives background none", () => {
    expect(cslItem(cited({ places: [UNTITLED] }))).toMatchObject({
      "container-title": "[Untitled commentary: a freeze]",
      issued: { "date-parts": [[2024]], circa: true },
      note: expect.stringContaining("Date inferred.") as string,
    });
    const background = cslItem(cited({ places: [RECORD] }));
    expect(background.issued).toBeUndefined();
    expect(background.note).toContain("Rests on the public record, not verified.");
  });
});

describe("asCsl(cited)", () => {
  it.each([
    ["an article", [ARTICLE]],
    ["an untitled one", [UNTITLED]],
    ["the public record", [RECORD]],
    ["several", [ARTICLE, UNTITLED, RECORD]],
    ["none", []],
  ])("fits CSL's schema for %s", (_, places) => {
    const validate = new Ajv().compile(CSL);
    validate(JSON.parse(asCsl(cited({ places }))));
    expect(validate.errors).toBeNull();
  });
});
