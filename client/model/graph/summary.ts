import { msg, plural } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";
import type { Account } from "./account.ts";
import { cutWords, leftOutWords } from "./account-words.ts";

/** Returns a description of the map for readers who do not see it. */
export function summary(title: string, account: Account): string {
  const { actors, signs, undated, left } = account;
  const parts = [
    plural(actors, { one: "# actor", other: "# actors" }),
    plural(signs.cooperation, {
      one: "# relation of cooperation",
      other: "# relations of cooperation",
    }),
    msg(`${numberText(signs.friction)} of friction`),
  ];
  if (signs.neutral > 0) parts.push(msg(`${numberText(signs.neutral)} neutral or mixed`));
  if (undated > 0) parts.push(msg(`including ${numberText(undated)} undated`));
  const counts = parts.join(", ");
  const shown = title ? msg(`${title}: graph of ${counts}`) : msg(`graph of ${counts}`);
  return [shown, leftOutWords(left), cutWords(account)].filter(Boolean).join("; ");
}
