import { describe, expect, it } from "vitest";
import { DEFAULT_FILTER } from "../../../../client/model/graph/filter.ts";
import { buildModel } from "../../../../client/model/graph/model.ts";
import {
  alternativeText,
  viewTitle,
  type Worded,
} from "../../../../client/model/link/alternative-text.ts";
import { sampleGraph } from "../graph/sample.ts";

const model = buildModel(
  sampleGraph({ a: { name: "A" }, b: { name: "B" }, c: { name: "C" }, d: { name: "D" }, e: {} }, [
    ["a", "b", 1, { intensity: 0.9, spells: ["2000/2010"] }],
    ["a", "b", 1, { intensity: 0.1 }],
    ["b", "a", -1, { intensity: 0.4 }],
    ["a", "c", 1, { intensity: 0.3 }],
    ["d", "a", 1, { intensity: 0.2 }],
    ["a", "e", 1, { intensity: 0.1 }],
    ["c", "d", 0],
  ]),
);

const view = (rest: Partial<Worded> = {}): Worded => ({
  filter: DEFAULT_FILTER,
  moment: null,
  selection: null,
  ...rest,
});

describe("viewTitle(view, model)", () => {
  const title = (rest: Partial<Worded>) => viewTitle(view(rest), model);
  const signs = { cooperation: false, friction: false, neutral: false };

  it("says what is drawn, of whom and when", () => {
    expect(title({})).toBe("Relations in “Sample”");
    expect(
      title({
        filter: {
          ...DEFAULT_FILTER,
          signs: { ...signs, friction: true },
          focus: { actor: "a", hops: 1 },
        },
        moment: { kind: "instant", at: "2024-03" },
      }),
    ).toBe("Friction of A as of March 2024");
    expect(title({ selection: { type: "actor", id: "a" } })).toBe("Relations of A");
    expect(title({ selection: { type: "pair", actors: ["a", "b"] } })).toBe(
      "Relations between A and B",
    );
    expect(title({ selection: { type: "relation", id: "r3" } })).toBe("Relations between A and C");
    expect(title({ selection: { type: "several", actors: ["a", "b", "c", "d"] } })).toBe(
      "Relations between A, B, C and 1 more",
    );
  });

  it("says a window and a comparison", () => {
    expect(title({ moment: { kind: "window", from: "2020-09", to: "2024" } })).toBe(
      "Relations in “Sample” from September 2020 to 2024",
    );
    expect(title({ moment: { kind: "window", from: "2020", to: "2020" } })).toBe(
      "Relations in “Sample” in 2020",
    );
    expect(title({ moment: { kind: "compare", before: "2020", after: "2024" } })).toBe(
      "Relations in “Sample”, 2020 and 2024 compared",
    );
  });

  it("passes over who is not there", () => {
    expect(title({ selection: { type: "actor", id: "nobody" } })).toBe("Relations in “Sample”");
    expect(title({ selection: { type: "relation", id: "nothing" } })).toBe("Relations in “Sample”");
  });
});

describe("alternativeText(view, model)", () => {
  const text = (rest: Partial<Worded>) => alternativeText(view(rest), model);

  it("names the strongest of each sign first and counts the rest", () => {
    expect(text({ selection: { type: "actor", id: "a" } })).toBe(
      "Relations of A: cooperation with B, C, D and 1 more; friction with B. 6 relations.",
    );
    expect(text({ filter: { ...DEFAULT_FILTER, focus: { actor: "c", hops: 1 } } })).toBe(
      "Relations of C: cooperation with A. 1 relation; the filter leaves out 1 more.",
    );
  });

  it("keeps to the time that is looked at", () => {
    expect(
      text({ selection: { type: "actor", id: "b" }, moment: { kind: "instant", at: "2024" } }),
    ).toBe(
      "Relations of B as of 2024: nothing is shown. 0 relations; the filter leaves out 3 more.",
    );
    expect(
      text({
        filter: { ...DEFAULT_FILTER, undated: true },
        selection: { type: "actor", id: "b" },
        moment: { kind: "instant", at: "2005" },
      }),
    ).toBe(
      "Relations of B as of 2005, including 2 undated: cooperation with A; friction with A. 3 relations.",
    );
  });

  it("speaks of what holds at either of two times that are compared", () => {
    expect(text({ moment: { kind: "compare", before: "2005", after: "2024" } })).toBe(
      "Relations in “Sample”, 2005 and 2024 compared: cooperation between A and B. " +
        "1 relation; the filter leaves out 6 more.",
    );
  });

  it("counts the relations between two, and names pairs in the whole picture", () => {
    expect(text({ selection: { type: "pair", actors: ["a", "b"] } })).toBe(
      "Relations between A and B: cooperation in 2 relations; friction in 1 relation. 3 relations.",
    );
    expect(text({})).toBe(
      "Relations in “Sample”: cooperation between A and B; A and C; A and D and 1 more; friction between A and B. " +
        "6 relations; the filter leaves out 1 more.",
    );
  });
});
