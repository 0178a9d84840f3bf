import { describe, expect, it } from "vitest";
import type { WindowCamps } from "../../../../domain/analysis/camps-over-time/camps-over-time.ts";
import { windowWords } from "../../../../client/features/balance/window-words.ts";

const found = (rest: Partial<WindowCamps> = {}): WindowCamps =>
  ({
    window: { first: 2024, last: 2024 },
    camp: new Map([
      ["a", 0],
      ["b", 1],
    ]),
    share: new Map(),
    ...{ pairs: 8, frustrated: 2, frustratedPairs: [], solutions: 3, parts: 1 },
    ...{ ties: 0, neutral: 0, selfRelations: 0, ...rest },
  }) as WindowCamps;

describe("windowWords(found)", () => {
  it("says the size, the share of frustrated pairs, and that a search found it", () => {
    expect(windowWords(found())).toEqual([
      "2 actors, 8 pairs, 2 of them frustrated at most (25%).",
      "Found by a search; 3 best and near-best divisions compared.",
    ]);
  });

  it("gives no share where there are no pairs", () => {
    expect(windowWords(found({ pairs: 0, frustrated: 0 }))[0]).toBe(
      "2 actors, 0 pairs, 0 of them frustrated at most.",
    );
  });

  it("says that camps of parts that are apart do not go together, and what is left out", () => {
    expect(
      windowWords(found({ parts: 2, ties: 1, neutral: 4, selfRelations: 1 })).slice(2),
    ).toEqual([
      "2 parts without a signed relation between them: which of their camps go together is not known.",
      "Left out: 1 tie, 4 neutral or mixed, 1 of an actor with itself.",
    ]);
  });
});
