import { msg } from "../domain/message.ts";
import { KnownActors } from "./actors/known-states.ts";
import { convert, type EarlierPack, type ImportReport, type PackSink } from "./convert/convert.ts";
import type { MappedTable } from "./convert/mapped-table.ts";
import type { ImportMapping, TableMapping } from "./mapping/mapping.ts";
import { nearNameQuestions } from "./mapping/near-names.ts";
import { questionsOf, type Question } from "./mapping/questions.ts";
import { surveyTable, type TableSurvey } from "./mapping/survey.ts";
import { guessTable, relationName } from "./mapping/table-guess.ts";
import { tablesIn } from "./open-file.ts";
import type { Reason } from "./left-out.ts";
import { Refusal } from "./refusal.ts";
import type { InputFile, Watch } from "./stream/input.ts";
import type { OpenedTable } from "./formats/opened-table.ts";

/** Files that were looked at: what they hold, how they would be read, and what is doubtful. */
export interface Survey {
  mapping: ImportMapping;
  /** Contents of each table, for a preview; null for one whose mapping was known. */
  tables: readonly { table: OpenedTable; survey: TableSurvey | null }[];
  questions: readonly Question[];
  known: KnownActors;
  /** Names of actors that the pack has already. */
  there: readonly string[];
}

const NOTHING_BEFORE: EarlierPack = { actors: [], predicates: [], kept: null };

/**
 * Looks at files, and guesses how they become a pack. Answer the questions by their `apply`, then
 * call `importSurveyed`.
 *
 * @param earlier the mapping of an earlier import; tables that it knows raise no questions but for
 *   names that are nearly those of actors who are there
 * @param there names of actors that the pack has already
 * @throws Refusal with a sentence for the user, or Cancelled
 */
export async function surveyFiles(
  files: readonly InputFile[],
  watch: Watch = {},
  earlier: ImportMapping | null = null,
  there: readonly string[] = [],
): Promise<Survey> {
  const known = await KnownActors.load();
  const opened = (await Promise.all(files.map((file) => tablesIn(file, watch)))).flat();
  const tables: Survey["tables"][number][] = [];
  const mappings: TableMapping[] = [];
  const questions: Question[] = [];
  for (const table of opened) {
    const given = table.mapping ?? earlierFor(table, earlier);
    if (given) {
      tables.push({ table, survey: null });
      // A file of next month keeps the name of the first, of which the ids of its claims are made.
      const isTaken = mappings.some(({ name }) => name === given.name);
      const mapping = isTaken ? { ...given, name: table.source.name } : given;
      mappings.push(mapping);
      // A name that is new this month may be that of an actor who was there before.
      if (there.length > 0 && table.mapping === null && mapping.holds === "relations")
        questions.push(
          ...nearNameQuestions(mapping, await surveyTable(table.source, watch), known, there),
        );
      continue;
    }
    const survey = await surveyTable(table.source, watch);
    const guess = guessTable(survey, known);
    tables.push({ table, survey });
    mappings.push(guess.mapping);
    questions.push(
      ...questionsOf(guess.mapping, survey, guess.doubts),
      ...nearNameQuestions(guess.mapping, survey, known, there),
    );
  }
  const [first] = opened;
  const title = earlier?.title ?? titleOf(first?.title || relationName(files[0]?.name ?? ""));
  const mapping: ImportMapping = {
    version: 1,
    title,
    licence: earlier?.licence ?? "not stated",
    tables: mappings,
    sameActors: earlier?.sameActors ?? [],
  };
  return { mapping, tables, questions, known, there };
}

/**
 * Converts files that were looked at into the tables of a pack.
 *
 * @param mapping that of the survey, with the answers applied
 * @throws Refusal if no relation can be read, or Cancelled
 */
export async function importSurveyed(
  { tables, known }: Survey,
  mapping: ImportMapping,
  sink: PackSink,
  { watch = {}, earlier = NOTHING_BEFORE }: { watch?: Watch; earlier?: EarlierPack } = {},
): Promise<ImportReport> {
  const mapped = tables.flatMap(({ table }, i): MappedTable[] => {
    const how = mapping.tables[i];
    return how ? [{ source: table.source, mapping: how }] : [];
  });
  if (!mapped.some(({ mapping: { holds } }) => holds === "relations"))
    throw new Refusal(
      msg(
        "No file holds relations. A table of relations needs a column for each end, such as source and target, or from and to.",
      ),
    );
  const report = await convert(mapped, mapping, { known, earlier }, sink, watch);
  const opened = tables.flatMap(({ table }) => table.leftOut.list);
  // Relations that the reader of a graph left out never became rows, but are part of the file.
  const unread = opened.reduce(
    (sum, { reason, count }) => (RELATION_LOST.has(reason) ? sum + count : sum),
    0,
  );
  return {
    ...report,
    rows: report.rows + unread,
    rowsLeftOut: report.rowsLeftOut + unread,
    leftOut: [...opened, ...report.leftOut],
  };
}

const RELATION_LOST: ReadonlySet<Reason> = new Set(["noActor", "noEnds", "manyEnds"]);

/** Finds the mapping of a table with the same columns. */
function earlierFor({ source }: OpenedTable, earlier: ImportMapping | null): TableMapping | null {
  const names = source.header.names.join("\n");
  const fitting = earlier?.tables.filter(
    ({ columns }) => columns.map(({ name }) => name).join("\n") === names,
  );
  return fitting?.find(({ name }) => name === source.name) ?? fitting?.[0] ?? null;
}

function titleOf(name: string): string {
  const words = name.replace(/[_-]+/g, " ").trim();
  return words === "" ? "Imported" : `${words[0]?.toUpperCase()}${words.slice(1)}`;
}
