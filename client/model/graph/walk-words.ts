import { ofSignWords } from "../text/sign-words.ts";
import type { Bundle } from "./bundle.ts";
import type { Model } from "./model.ts";
import { shortName } from "./short-name.ts";
import type { Shown } from "./shown.ts";
import type { Direction } from "./walk.ts";

const SIGNS = [1, -1, 0] as const;

const relations = (n: number) => `${n} ${n === 1 ? "relation" : "relations"}`;

/** "3 relations of cooperation, 1 of friction" for bundles; "" for none. */
function countWords(bundles: readonly Bundle[]): string {
  const parts = SIGNS.flatMap((sign) => {
    const n = bundles
      .filter((each) => each.sign === sign)
      .reduce((sum, { count }) => sum + count, 0);
    return n === 0 ? [] : [{ n, word: ofSignWords(sign) }];
  });
  return parts.map(({ n, word }, at) => `${at === 0 ? relations(n) : n} ${word}`).join(", ");
}

/**
 * Where a walk over the map has come to, in words: who it is, what ties it to where the walk came
 * from, and what it has in all.
 */
export function placeWords(model: Model, shown: Shown, actor: string, from: string | null): string {
  const attributes = model.getNodeAttributes(actor);
  const own = shown.bundles.filter(({ pair }) => pair.includes(actor));
  const words = [`${shortName(attributes)}, ${attributes.kind.toLowerCase()}.`];
  if (from !== null && from !== actor) {
    const other = shortName(model.getNodeAttributes(from));
    const between = countWords(own.filter(({ pair }) => pair.includes(from)));
    words.push(between ? `With ${other}: ${between}.` : `No relation with ${other}.`);
  }
  const met = new Set(own.flatMap(({ pair }) => pair).filter((id) => id !== actor));
  words.push(
    own.length === 0
      ? "No relations shown."
      : `In all ${countWords(own)}, with ${met.size} ${met.size === 1 ? "actor" : "actors"}.`,
  );
  return words.join(" ");
}

const SIDES: Record<string, string> = {
  "1,0": "to the right of",
  "-1,0": "to the left of",
  "0,1": "above",
  "0,-1": "below",
};

/** What a step says that leads nowhere: "Nothing above Armenia." */
export function nowhereWords(model: Model, actor: string, { x, y }: Direction): string {
  const side = SIDES[`${x},${y}`] ?? "beyond";
  return `Nothing ${side} ${shortName(model.getNodeAttributes(actor))}.`;
}
