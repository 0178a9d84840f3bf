import { accountWords } from "../graph/account-words.ts";
import type { Sight } from "../graph/sight.ts";
import { sentence } from "../page/words.ts";
import type { Moment } from "../time/moment.ts";
import { momentWords } from "../time/words.ts";

/** What a picture says of its time and of how much it shows, under its title. */
export function caption({ account }: Sight, moment: Moment): string {
  return `${sentence(momentWords(moment, account.undated))} · ${accountWords(account)}`;
}
