import { count, numberText } from "../page/words.ts";
import type { Account, Reason } from "./account.ts";

/** What each reason to leave a relation out is called. */
const WHY: Record<Reason, (n: string) => string> = {
  hidden: (n) => `${n} with hidden actors`,
  kind: (n) => `${n} with hidden kinds of actors`,
  sign: (n) => `${n} of hidden signs`,
  status: (n) => `${n} of other status`,
  background: (n) => `${n} from the public record alone`,
  family: (n) => `${n} of other families`,
  predicate: (n) => `${n} of other predicates`,
  source: (n) => `${n} from other sources`,
  intensity: (n) => `${n} of lower intensity`,
  sourceCount: (n) => `${n} with fewer sources`,
  disputed: (n) => `${n} not disputed`,
  undated: (n) => `${n} undated`,
  time: (n) => `${n} at other times`,
  place: (n) => `${n} outside the part shown`,
};

/** "the filter leaves out 12 more"; nothing for none. */
export const leftOutWords = (left: number): string =>
  left > 0 ? `the filter leaves out ${numberText(left)} more` : "";

/** Why relations are left out, the most frequent reason first: "8 undated, 4 at other times". */
export function whyWords(why: ReadonlyMap<Reason, number>): string {
  return [...why]
    .sort(([, a], [, b]) => b - a)
    .map(([reason, n]) => WHY[reason](numberText(n)))
    .join(", ");
}

/** "the 20,000 strongest of 99,956 relations are loaded"; nothing when all of them are. */
export function cutWords({ loaded, total }: Pick<Account, "loaded" | "total">): string {
  if (loaded >= total) return "";
  return `only the ${numberText(loaded)} strongest of ${count(total, "relation")} are loaded`;
}

/** How much is shown and how much is not: "104 relations; the filter leaves out 66 more". */
export function accountWords(account: Account): string {
  const { relations, left } = account;
  const parts = [count(relations.size, "relation"), leftOutWords(left), cutWords(account)];
  return parts.filter(Boolean).join("; ");
}
