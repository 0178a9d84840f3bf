import { describe, expect, it } from "vitest";
import { publishedWords } from "../../../../client/ui/facts/source-words.ts";

describe("publishedWords(source)", () => {
  it("tells a stated date from an inferred one", () => {
    const source = { published: "", publishedInferred: "", background: false };
    expect(publishedWords({ ...source, published: "2024-02-22" })).toBe("22 Feb 2024");
    expect(publishedWords({ ...source, publishedInferred: "2023-11" })).toBe("probably Nov 2023");
    expect(publishedWords(source)).toBe("undated");
    expect(publishedWords({ ...source, background: true })).toBe("not an article");
  });
});
