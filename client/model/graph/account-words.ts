import { LEFT_OUT } from "../facets/facets.ts";
import { count, numberText } from "../text/words.ts";
import type { Account, Reason } from "./account.ts";

/** The words for each reason to leave a relation out. */
const WHY: Record<Reason, string> = {
  hidden: "with a hidden actor",
  kind: "with a hidden kind of actor",
  ...LEFT_OUT,
  undated: "undated",
  time: "at other times",
  place: "outside the part shown",
};

/** "the filter leaves out 12 more"; nothing for none. */
export const leftOutWords = (left: number): string =>
  left > 0 ? `the filter leaves out ${numberText(left)} more` : "";

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
  return `only the ${numberText(loaded)} strongest of ${count(total, "relation")} are loaded`;
}

/** "31 of 103 actors shown" */
export const actorsWords = ({ actors, allActors }: Pick<Account, "actors" | "allActors">): string =>
  `${numberText(actors)} of ${count(allActors, "actor")} shown`;

/** How much is shown and how much is not: "104 relations; the filter leaves out 66 more". */
export function accountWords(account: Account): string {
  const { relations, left } = account;
  const parts = [count(relations.size, "relation"), leftOutWords(left), cutWords(account)];
  return parts.filter(Boolean).join("; ");
}
