import { cutWords, leftOutWords } from "../../model/graph/account-words.ts";
import type { Account } from "../../model/graph/account.ts";
import type { Moment } from "../../model/time/moment.ts";
import { momentWords } from "../../model/time/words.ts";

/** Returns a sentence about relations that a file leaves out, and why; empty if there are none. */
export const moreWords = (account: Pick<Account, "left" | "loaded" | "total">): string =>
  [leftOutWords(account.left), cutWords(account)].filter(Boolean).join("; ");

/** Returns the time that is looked at, how much of it is undated, and what a file does not hold. */
export const extentWords = (
  account: Pick<Account, "undated" | "left" | "loaded" | "total">,
  moment: Moment,
): string => [momentWords(moment, account.undated), moreWords(account)].filter(Boolean).join("; ");
