import { describe, expect, it } from "vitest";
import {
  asMarkdown,
  escapeMarkdown,
} from "../../../../../client/features/evidence/cite/as-markdown.ts";
import { cited, UNTITLED } from "./sample.ts";

describe("escapeMarkdown(text)", () => {
  it.each([
    ["a *b* _c_ `d`", "a \\*b\\* \\_c\\_ \\`d\\`"],
    ["[x](y) ![z]", "\\[x\\](y) \\!\\[z\\]"],
    ["<img onerror=alert(1)> &amp; # |", "\\<img onerror=alert(1)\\> \\&amp; \\# \\|"],
    ["1. one", "1\\. one"],
    ["- two\n+ three", "\\- two + three"],
    ["back\\slash ~~x~~", "back\\\\slash \\~\\~x\\~\\~"],
    ["Armenia’s drift, 2024.", "Armenia’s drift, 2024."],
  ])("writes %s so that it is read as it is", (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});

describe("asMarkdown(cited)", () => {
  it("sets the claim in bold, its document in italics and the permalink behind the claim", () => {
    expect(asMarkdown(cited({ places: [UNTITLED] }))).toBe(
      "**Moscow answered rather mildly.** Russia showed restraint toward Armenia (neutral, " +
        "occurred, undated). In: *\\[Untitled commentary: a freeze\\]*, \\[2024?\\], paragraphs 3 " +
        "and 32. Entente, “Armenia and Russia”, [claim c083](<https://example.org/#/claim/c083>), " +
        "read 23 Nov 2026.",
    );
  });
});
