import { count, numberText } from "../text/words.ts";
import type { Account } from "./account.ts";
import { cutWords, leftOutWords } from "./account-words.ts";

/** What is shown, in words, for readers who do not see it. */
export function summary(title: string, account: Account): string {
  const { actors, signs, undated, left } = account;
  const parts = [
    count(actors, "actor"),
    `${count(signs.cooperation, "relation")} of cooperation`,
    `${numberText(signs.friction)} of friction`,
  ];
  if (signs.neutral > 0) parts.push(`${numberText(signs.neutral)} neutral or mixed`);
  if (undated > 0) parts.push(`including ${numberText(undated)} undated`);
  const shown = `${title ? `${title}: ` : ""}graph of ${parts.join(", ")}`;
  return [shown, leftOutWords(left), cutWords(account)].filter(Boolean).join("; ");
}
