import { describe, expect, it } from "vitest";
import type { Overview } from "../../../domain/contract/overview.ts";
import { askedQuery, readAsked } from "../../../client/overview-page/address.ts";
import { fittingNames } from "../../../client/overview-page/labels.ts";
import { linesOf } from "../../../client/overview-page/lines.ts";
import { placeCommunities, placeMember } from "../../../client/overview-page/place.ts";
import { cutWords, overviewWords } from "../../../client/overview-page/words.ts";

const NONE = { cooperation: 0, friction: 0, neutral: 0, mixed: 0 };
const bundle = (source: string, target: string, signs: Partial<typeof NONE>) => ({
  ...{ ...NONE, ...signs, source, target, intensity: 0.5 },
});

/** Five communities: a and b cooperate, a and c quarrel, d and e have nothing to do with others. */
const OVERVIEW: Overview = {
  ...{ pack: "some", title: "Some", version: "1", budget: 3000, lines: 2, truncated: false },
  total: { ...NONE, actors: 1500, relations: 21, undated: 0, cooperation: 20, friction: 1 },
  communities: [700, 500, 200, 99, 1].map((size, i) => {
    const id = "abcde"[i] ?? "";
    return { id, name: id.toUpperCase(), size, isOpen: false, shown: 0, signs: NONE, members: [] };
  }),
  actors: [],
  bundles: [bundle("~a", "~b", { cooperation: 20 }), bundle("~a", "~c", { friction: 1 })],
};

describe("placeCommunities(overview)", () => {
  const discs = placeCommunities(OVERVIEW);
  const gap = (one: number, other: number) => {
    const [a, b] = [discs[one], discs[other]];
    if (!a || !b) throw new Error("there are five discs");
    return Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius;
  };

  it("gives the same places each time, larger discs for more actors, and none over another", () => {
    expect(placeCommunities(OVERVIEW)).toEqual(discs);
    const radii = discs.map(({ radius }) => radius);
    expect(radii).toEqual(radii.toSorted((a, b) => b - a));
    for (let one = 0; one < 5; one++)
      for (let other = one + 1; other < 5; other++) expect(gap(one, other)).toBeGreaterThan(0);
  });

  it("puts who cooperates nearer than who quarrels", () => {
    expect(gap(0, 1)).toBeLessThan(gap(0, 2));
  });

  it("puts members inside their disc, the best-known in the middle", () => {
    const [disc] = discs;
    if (!disc) throw new Error("there are five discs");
    const away = Array.from({ length: 100 }, (_, i) => {
      const { x, y } = placeMember(disc, i, 100);
      return Math.hypot(x - disc.x, y - disc.y);
    });
    expect(away).toEqual(away.toSorted((a, b) => a - b));
    expect(Math.max(...away)).toBeLessThan(disc.radius);
  });
});

describe("linesOf(bundle, from, to)", () => {
  it("has a line for each sign, neutral and mixed as one, none on another", () => {
    const from = { x: 0, y: 0 };
    const given = bundle("a", "b", { cooperation: 3, friction: 2, neutral: 1, mixed: 1 });
    const lines = linesOf(given, from, { x: 10, y: 0 });
    expect(lines.map(({ sign, count }) => [sign, count])).toEqual([
      ["cooperation", 3],
      ["friction", 2],
      ["neutral", 2],
    ]);
    expect(new Set(lines.map(({ path }) => path)).size).toBe(3);
    expect(linesOf(bundle("a", "a", { neutral: 1 }), from, from)[0]?.path).toMatch(/^M0.0 0.0C/);
  });
});

describe("fittingNames(names)", () => {
  it("shortens or leaves out those that would cover an earlier one", () => {
    const name = (id: string, x: number) => ({ id, texts: ["Somewhere", "S"], x, y: 0, size: 12 });
    const names = [name("a", 0), name("b", 20), name("c", 45), name("d", 120), name("e", 190)];
    const found = fittingNames(names, { left: -100, right: 200 });
    expect(found.map(({ id, text }) => [id, text])).toEqual([
      ["a", "Somewhere"],
      ["c", "S"],
      ["d", "Somewhere"],
      ["e", "S"],
    ]);
  });
});

describe("the address of an overview", () => {
  it("is read back as it is written, and empty for the overview as it opens", () => {
    const text = "sign=-1&from=2020&expand=russia,eu&members=200&show=csto";
    expect(askedQuery(readAsked(`?${text}`))).toBe(text);
    expect(askedQuery(readAsked(""))).toBe("");
  });
});

describe("an overview in words", () => {
  it("says how much there is of the whole", () => {
    expect(overviewWords(OVERVIEW)).toBe(
      "1,500 actors and 21 relations in 5 communities, 2 bundles between them: " +
        "20 cooperation, 1 friction, 0 neutral or mixed. 0 actors are shown by themselves.",
    );
  });

  it("says what the budget cut", () => {
    expect(cutWords(OVERVIEW)).toBe("");
    expect(cutWords({ ...OVERVIEW, truncated: true, lines: 4200 })).toBe(
      "At most 3,000 of 4,200 lines are drawn; the thinnest are left out",
    );
  });
});
