import { columnsFor } from "../../../import/mapping/columns-for.ts";
import type { TableMapping } from "../../../import/mapping/mapping.ts";
import type { TableSurvey } from "../../../import/mapping/survey.ts";
import type { Vocabulary } from "../../../import/vocabulary/meaning.ts";
import type { TableView } from "./messages.ts";

/** Words that the page lists; of more, the rarest are left to import.json. */
const MOST_WORDS = 200;

/** Makes of a table what the page shows of it. */
export function tableView(
  name: string,
  mapping: TableMapping | undefined,
  survey: TableSurvey | null,
  { sample, vocabulary }: { sample: TableView["sample"]; vocabulary: Vocabulary },
): TableView {
  const counts = mapping ? countsOf(mapping, survey) : new Map<string, number>();
  const words = (mapping?.words ?? [])
    .map((meaning) => ({ meaning, count: survey ? (counts.get(meaning.word) ?? 0) : null }))
    .sort((a, b) => (b.count ?? 0) - (a.count ?? 0) || (a.meaning.word < b.meaning.word ? -1 : 1));
  return {
    name,
    rows: survey?.rows ?? null,
    sample,
    doubtful: survey?.columns.map(({ dates }) => dates.doubtful) ?? [],
    words: words.slice(0, MOST_WORDS),
    moreWords: Math.max(0, words.length - MOST_WORDS),
    vocabulary,
  };
}

/** Counts the rows of each word: cells of the relation's column, and flags that are set. */
function countsOf(mapping: TableMapping, survey: TableSurvey | null): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { index } of columnsFor(mapping, "relation"))
    for (const [word, count] of survey?.columns[index]?.values ?? []) counts.set(word, count);
  for (const { index, name } of columnsFor(mapping, "flag"))
    counts.set(name, survey?.columns[index]?.values?.get("1") ?? 0);
  return counts;
}
