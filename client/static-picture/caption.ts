import { accountWords } from "../model/graph/account-words.ts";
import type { Sight } from "../model/graph/sight.ts";
import { sentence } from "../model/text/words.ts";
import type { Moment } from "../model/time/moment.ts";
import { momentWords } from "../model/time/words.ts";

/** The words of a picture about its time, and about how much it shows. */
export function captionParts({ account }: Sight, moment: Moment): { when: string; counts: string } {
  return {
    when: sentence(momentWords(moment, account.undated)),
    counts: accountWords(account),
  };
}

/** Both in one line. */
export function caption(sight: Sight, moment: Moment): string {
  const { when, counts } = captionParts(sight, moment);
  return `${when} · ${counts}`;
}
