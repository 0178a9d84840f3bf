import type { ActorAttributes } from "../../../domain/contract/graph.ts";

const ACRONYM = /^\p{Lu}{2,6}$/u;
const LONG_NAME = 14;
const VERY_LONG_NAME = 24;

type Named = Pick<ActorAttributes, "name" | "aliases" | "kind" | "country">;

/**
 * Returns the name written on the map: if the full name is long, an acronym among the aliases; if
 * it is very long, an alias that is its beginning. The code of a state is no name.
 */
export function shortName(actor: Named): string {
  const { name, aliases } = actor;
  if (name.length <= LONG_NAME) return name;
  const acronym = aliases.find((alias) => ACRONYM.test(alias) && !isCode(alias, actor));
  if (acronym !== undefined || name.length <= VERY_LONG_NAME) return acronym ?? name;
  return aliases.find((alias) => alias.length > 3 && name.startsWith(alias)) ?? name;
}

/**
 * Returns true if an alias is a code such as AM or ARM: of a state, capitals that are not its
 * initials.
 */
function isCode(alias: string, { name, aliases, kind, country }: Named): boolean {
  if (alias === country) return true;
  if (kind !== "State" || alias.length > 3) return false;
  return ![name, ...aliases].some((other) => other !== alias && initials(other) === alias);
}

/** First letters of the words that begin with a capital. */
const initials = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? "")
    .join("");
