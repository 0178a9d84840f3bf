import type { ActorAttributes } from "../../server/contract/graph.ts";

const ACRONYM = /^\p{Lu}{2,6}$/u;
const LONG_NAME = 14;
const VERY_LONG_NAME = 24;

/**
 * The name written on the map: where the full name is long, an acronym among the aliases; where
 * it is very long, an alias that is its beginning.
 */
export function shortName(actor: Pick<ActorAttributes, "name" | "aliases">): string {
  if (actor.name.length <= LONG_NAME) return actor.name;
  const acronym = actor.aliases.find((alias) => ACRONYM.test(alias));
  if (acronym !== undefined || actor.name.length <= VERY_LONG_NAME) return acronym ?? actor.name;
  return (
    actor.aliases.find((alias) => alias.length > 3 && actor.name.startsWith(alias)) ?? actor.name
  );
}
