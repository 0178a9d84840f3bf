import { msg, plural } from "../../../domain/message.ts";
import { LEFT_OUT } from "../facets/facets.ts";
import { numberText } from "../../../domain/number-text.ts";
import type { Account, Reason } from "./account.ts";

/** The words for each reason to leave a relation out. */
const WHY: Record<Reason, string> = {
  hidden: msg("with a hidden actor"),
  kind: msg("with a hidden kind of actor"),
  ...LEFT_OUT,
  undated: msg("undated"),
  time: msg("at other times"),
  place: msg("outside the part shown"),
};

/** "the filter leaves out 12 more"; nothing for none. */
export const leftOutWords = (left: number): string =>
  left > 0 ? msg(`the filter leaves out ${numberText(left)} more`) : "";

/** Why relations are left out, the most frequent reason first: "8 undated, 4 at other times". */
export function whyWords(why: ReadonlyMap<Reason, number>): string {
  return [...why]
    .sort(([, a], [, b]) => b - a)
    .map(([reason, n]) => `${numberText(n)} ${WHY[reason]}`)
    .join(", ");
}

/** Why one relation is left out. */
export const reasonWords = (why: ReadonlyMap<Reason, number>): string =>
  [...why.keys()].map((reason) => WHY[reason]).join(", ");

/** "the 20,000 strongest of 99,956 relations are loaded"; nothing when all of them are. */
export function cutWords({ loaded, total }: Pick<Account, "loaded" | "total">): string {
  if (loaded >= total) return "";
  return plural(total, {
    one: `only the ${numberText(loaded)} strongest of # relation are loaded`,
    other: `only the ${numberText(loaded)} strongest of # relations are loaded`,
  });
}

/** "31 of 103 actors shown" */
export const actorsWords = ({ actors, allActors }: Pick<Account, "actors" | "allActors">): string =>
  plural(allActors, {
    one: `${numberText(actors)} of # actor shown`,
    other: `${numberText(actors)} of # actors shown`,
  });

/** Returns a sentence on the counts: "104 relations; the filter leaves out 66 more". */
export function accountWords(account: Account): string {
  const { relations, left } = account;
  const parts = [
    plural(relations.size, { one: "# relation", other: "# relations" }),
    leftOutWords(left),
    cutWords(account),
  ];
  return parts.filter(Boolean).join("; ");
}
