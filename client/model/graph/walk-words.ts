import { msg, plural } from "../../../domain/message.ts";
import { ofSign, relationsOfSign } from "../text/sign-words.ts";
import type { Bundle } from "./bundle.ts";
import type { Model } from "./model.ts";
import { shortName } from "./short-name.ts";
import type { FilterResult } from "./apply-filter.ts";
import type { Direction } from "./walk.ts";

const SIGNS = [1, -1, 0] as const;

/** "3 relations of cooperation, 1 of friction" for bundles; "" for none. */
function countWords(bundles: readonly Bundle[]): string {
  const parts = SIGNS.flatMap((sign) => {
    const n = bundles
      .filter((each) => each.sign === sign)
      .reduce((sum, { count }) => sum + count, 0);
    return n === 0 ? [] : [{ n, sign }];
  });
  return parts
    .map(({ n, sign }, at) => (at === 0 ? relationsOfSign(n, sign) : ofSign(n, sign)))
    .join(", ");
}

/**
 * Returns the announcement of a step of a walk over the map: the actor, its relations with the
 * actor before, and the number of all its relations.
 */
export function placeWords(
  model: Model,
  shown: FilterResult,
  actor: string,
  from: string | null,
): string {
  const attributes = model.getNodeAttributes(actor);
  const own = shown.bundles.filter(({ pair }) => pair.includes(actor));
  const words = [`${shortName(attributes)}, ${attributes.kind.toLowerCase()}.`];
  if (from !== null && from !== actor) {
    const other = shortName(model.getNodeAttributes(from));
    const between = countWords(own.filter(({ pair }) => pair.includes(from)));
    words.push(between ? msg(`With ${other}: ${between}.`) : msg(`No relation with ${other}.`));
  }
  const met = new Set(own.flatMap(({ pair }) => pair).filter((id) => id !== actor));
  words.push(
    own.length === 0
      ? msg("No relations shown.")
      : plural(met.size, {
          one: `In all ${countWords(own)}, with # actor.`,
          other: `In all ${countWords(own)}, with # actors.`,
        }),
  );
  return words.join(" ");
}

const NOWHERE: Readonly<Record<string, (actor: string) => string>> = {
  "1,0": (actor) => msg(`Nothing to the right of ${actor}.`),
  "-1,0": (actor) => msg(`Nothing to the left of ${actor}.`),
  "0,1": (actor) => msg(`Nothing above ${actor}.`),
  "0,-1": (actor) => msg(`Nothing below ${actor}.`),
};

/** Returns the message for a step to nowhere: "Nothing above Armenia." */
export function nowhereWords(model: Model, actor: string, { x, y }: Direction): string {
  const name = shortName(model.getNodeAttributes(actor));
  return NOWHERE[`${x},${y}`]?.(name) ?? msg(`Nothing beyond ${name}.`);
}
