import { describe, expect, it } from "vitest";
import { cutWords, drawnWords, overviewWords } from "../../../../client/model/overview/words.ts";
import { OVERVIEW, opened } from "./sample.ts";

describe("an overview in words", () => {
  it("says how much there is of the whole", () => {
    expect(overviewWords(OVERVIEW)).toBe(
      "1,500 actors and 21 relations in 5 communities, 2 bundles between them: " +
        "20 cooperation, 1 friction, 0 neutral or mixed. 0 actors are shown by themselves.",
    );
    expect(drawnWords(OVERVIEW)).toBe("Overview: 21 relations of 1,500 actors in 5 communities");
  });

  it("says what the budget cut and what is shown by itself", () => {
    expect(cutWords(OVERVIEW)).toBe("");
    const cut = { ...opened(2), truncated: true, lines: 4200 };
    expect(drawnWords(cut)).toBe(
      "Overview: 21 relations of 1,500 actors in 5 communities. 2 actors shown by themselves. " +
        "At most 3,000 of 4,200 lines are drawn; the thinnest are left out",
    );
  });
});
