import { DEFAULT_LAYOUT, LAYOUTS } from "../layout/choice.ts";
import { ACTOR, number, oneOf } from "../parameter/codec.ts";
import type { Parameter } from "./parameter.ts";

const NAME = oneOf(LAYOUTS);
const SEED = number(0, 2 ** 31 - 1, 0);

/** The layout: `layout`, its `seed`, and the `root` of rings or a tree. */
export const layout: Parameter = {
  names: ["layout", "seed", "root"],
  read: (query, view) => ({
    ...view,
    layout: {
      name: query.read("layout", NAME) ?? view.layout.name,
      seed: query.read("seed", SEED) ?? view.layout.seed,
      root: query.read("root", ACTOR) ?? view.layout.root,
    },
  }),
  write: ({ layout: { name, seed, root } }) => [
    ...(name === DEFAULT_LAYOUT.name ? [] : [["layout", name] as [string, string]]),
    ...(seed === DEFAULT_LAYOUT.seed ? [] : [["seed", String(seed)] as [string, string]]),
    ...(root === null ? [] : [["root", root] as [string, string]]),
  ],
};
