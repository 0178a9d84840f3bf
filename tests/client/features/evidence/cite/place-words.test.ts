import { describe, expect, it } from "vitest";
import { caveats, placeParts } from "../../../../../client/features/evidence/cite/place-words.ts";
import { ARTICLE, RECORD, UNTITLED } from "./sample.ts";

describe("placeParts(place)", () => {
  it("gives title, publisher, date and paragraph", () => {
    expect(placeParts(ARTICLE)).toEqual([
      "Drift from Russia",
      "The Paper",
      "22 Feb 2024",
      "paragraph 7",
    ]);
  });

  it("puts into brackets what is inferred", () => {
    expect(placeParts(UNTITLED)).toEqual([
      "[Untitled commentary: a freeze]",
      "[2024?]",
      "paragraphs 3 and 32",
    ]);
    expect(placeParts({ ...ARTICLE, date: null })[2]).toBe("[no date]");
  });

  it("says of background that it is not verified, once", () => {
    expect(placeParts(RECORD)).toEqual(["Public record", "public record, not verified"]);
    const named = { ...RECORD, title: "Public record, not verified here" };
    expect(placeParts(named)).toEqual(["Public record, not verified here"]);
  });
});

describe("caveats({places})", () => {
  it("names each inference and the public record", () => {
    expect(caveats({ places: [ARTICLE] })).toEqual([]);
    expect(caveats({ places: [UNTITLED] })).toEqual([
      "Title supplied: the document has none.",
      "Date inferred.",
    ]);
    expect(caveats({ places: [ARTICLE, RECORD] })).toEqual([
      "Rests on the public record, not verified.",
    ]);
  });
});
