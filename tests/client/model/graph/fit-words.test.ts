import { describe, expect, it } from "vitest";
import { DEFAULT_FILTER } from "../../../../client/model/graph/filter.ts";
import { fitWords } from "../../../../client/model/graph/fit-words.ts";

describe("fitWords(account, counts)", () => {
  it("counts the signs that the filter shows", () => {
    const counts = {
      ...{ relations: 99_956, undated: 0, actors: {} },
      signs: { cooperation: 50_000, friction: 41_622, neutral: 8334 },
    };
    const shown = (cooperation: boolean) => ({
      filter: { ...DEFAULT_FILTER, signs: { cooperation, friction: true, neutral: false } },
    });
    expect(fitWords(shown(true), counts)).toBe("91,622 relations that fit the filter");
    expect(fitWords(shown(false), counts)).toBe("41,622 relations that fit the filter");
  });
});
