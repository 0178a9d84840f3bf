import { accountWords } from "../model/graph/account-words.ts";
import type { FilteredGraph } from "../model/graph/filtered-graph.ts";
import { sentence } from "../model/text/words.ts";
import type { Moment } from "../model/time/moment.ts";
import { momentWords } from "../model/time/words.ts";

/** Returns the words of a picture about its time, and about how much it shows. */
export function captionParts(
  { account }: FilteredGraph,
  moment: Moment,
): { when: string; counts: string } {
  return {
    when: sentence(momentWords(moment, account.undated)),
    counts: accountWords(account),
  };
}

/** Both in one line. */
export function caption(filtered: FilteredGraph, moment: Moment): string {
  const { when, counts } = captionParts(filtered, moment);
  return `${when} · ${counts}`;
}
