import type { Bundle, Overview } from "../../../../domain/contract/overview.ts";

export const NONE = { cooperation: 0, friction: 0, neutral: 0, mixed: 0 };

export const bundle = (source: string, target: string, signs: Partial<typeof NONE>): Bundle => ({
  ...{ ...NONE, ...signs, source, target, intensity: 0.5 },
});

/** Five communities: a and b cooperate, a and c quarrel, d and e have nothing to do with others. */
export const OVERVIEW: Overview = {
  ...{ pack: "some", title: "Some", version: "1", budget: 3000, lines: 2, truncated: false },
  total: { ...NONE, actors: 1500, relations: 21, undated: 0, cooperation: 20, friction: 1 },
  communities: [700, 500, 200, 99, 1].map((size, i) => {
    const id = "abcde"[i] ?? "";
    return { id, name: id.toUpperCase(), size, isOpen: false, shown: 0, signs: NONE, members: [] };
  }),
  actors: [],
  between: [
    { ...NONE, source: "a", target: "b", cooperation: 20 },
    { ...NONE, source: "a", target: "c", friction: 1 },
  ],
  bundles: [bundle("~a", "~b", { cooperation: 20 }), bundle("~a", "~c", { friction: 1 })],
};

/** The same with the best-known actors of a by themselves, which opens it. */
export function opened(shown: number): Overview {
  const actors = Array.from({ length: shown }, (_, rank) => ({
    ...{ id: rank === 0 ? "a" : `a${rank}`, name: `Actor ${rank}`, kind: "State", country: "" },
    ...{ community: "a", rank },
  }));
  const [first, ...others] = OVERVIEW.communities;
  if (!first) throw new Error("there are five communities");
  return {
    ...OVERVIEW,
    actors,
    communities: [{ ...first, isOpen: true, shown }, ...others],
    bundles: [...OVERVIEW.bundles, bundle("a", "~c", { friction: 1, neutral: 2, mixed: 3 })],
  };
}
