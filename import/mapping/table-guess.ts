import type { KnownActors } from "../actors/known-states.ts";
import { actorMeanings, plainName } from "../graph/roles.ts";
import { likeliestVocabulary, meaningOf, ownMeaning, UNNAMED } from "../vocabulary/meaning.ts";
import type { Vocabulary } from "../vocabulary/meaning.ts";
import type { Doubt } from "./doubt.ts";
import { codesOf, goesOn, scaleOf } from "./value-guess.ts";
import type { ColumnRole } from "../columns/roles.ts";
import { actorRoles, relationRoles, type RoleGuess } from "./column-guess.ts";
import type { MappedColumn, TableMapping, WordMeaning } from "./mapping.ts";
import type { ColumnSurvey, TableSurvey } from "./survey.ts";

/** A table's mapping as it is guessed, with the names of what is doubtful in it. */
export interface TableGuess {
  mapping: TableMapping;
  doubts: Doubt[];
}

/** Words of cells that mean that nothing is known. */
const MISSING = ["-9", "-99", "NA", "N/A", "NULL", "null", "None", "nan", "NaN", ".", "---"];

/** What a person has said that a table holds, and the role of each of its columns. */
export interface GivenRoles {
  holds: TableMapping["holds"];
  /** Null to guess them. */
  roles: readonly ColumnRole[] | null;
}

/**
 * Guesses how a table is read.
 *
 * @param given decides what the table and its columns are; the rest is guessed from that
 */
export function guessTable(
  survey: TableSurvey,
  known: Pick<KnownActors, "coded">,
  given: GivenRoles | null = null,
): TableGuess {
  const doubts: Doubt[] = survey.isHeaderSure ? [] : [{ about: "header" }];
  const ofRelations = relationRoles(survey);
  const holds = given?.holds ?? kindOf(survey, ofRelations);
  const guessed = holds === "relations" ? ofRelations : actorRoles(survey);
  const roles = given?.roles?.map((role): RoleGuess => ({ role, isSure: true })) ?? guessed;
  const columns = survey.columns.map((column, i): MappedColumn => {
    const { role } = roles[i] ?? { role: "property" };
    return { name: column.name, role, form: formOf(column, role) };
  });
  const base: TableMapping = {
    name: survey.name,
    holds,
    hasHeader: survey.hasHeader,
    columns,
    relation: relationOf(survey),
    words: [],
    signFrom: "word",
    scale: 1,
    endIncluded: true,
    goesOn: [],
    missing: missingIn(survey),
    codes: "name",
    kind: "",
    source: null,
  };
  if (survey.rows === 0) return { mapping: base, doubts: [] };
  if (holds !== "relations") return { mapping: base, doubts };
  if (survey.columns.filter(({ filled }) => filled > 0).length < 2)
    return { mapping: { ...base, holds: "nothing" }, doubts: [] };
  for (const { role, isSure } of roles)
    if ((role === "from" || role === "to") && !isSure) doubts.push({ about: "ends", role });
  for (const role of ["from", "to"] as const)
    if (!columns.some((one) => one.role === role)) doubts.push({ about: "ends", role });
  return {
    mapping: { ...base, ...valuesOf(survey, columns, base, known, doubts) },
    doubts: [...doubts, ...dateDoubts(survey, columns)],
  };
}

function valuesOf(
  survey: TableSurvey,
  columns: readonly MappedColumn[],
  base: TableMapping,
  known: Pick<KnownActors, "coded">,
  doubts: Doubt[],
): Partial<TableMapping> {
  const of = (...roles: string[]): ColumnSurvey | undefined =>
    survey.columns[columns.findIndex(({ role }) => roles.includes(role))];
  for (const [i, { form }] of columns.entries()) {
    const column = survey.columns[i];
    const rival = column?.dates.best().rival;
    if (column && rival && (form === "dmy" || form === "signed"))
      doubts.push({
        about: form === "dmy" ? "dates" : "era",
        column: column.name,
        examples: column.dates.doubtful,
      });
  }
  const weight = of("weight");
  const [sign, relation] = [of("sign"), of("relation")];
  const flags = columns.filter(({ role }) => role === "flag");
  const isSigned = weight !== undefined && weight.least < 0;
  const signFrom = sign ? "sign" : isSigned ? "weight" : "word";
  const words = [...wordsOf(relation), ...flags.map(({ name }) => wordOf(name, "plain"))];
  if (signFrom === "word") {
    const unknown = relation ? unknownWords(relation) : [];
    if (unknown.length > 0) doubts.push({ about: "words", words: unknown });
    if (!relation && flags.length === 0 && base.relation.word === "")
      doubts.push({ about: "relation" });
  }
  const codes = codesOf([of("from"), of("to")], known);
  return {
    words,
    signFrom,
    scale: scaleOf(weight),
    codes,
    kind: codes === "name" ? "" : "State",
    goesOn: goesOn(of("until"), doubts),
    // An end called validTo is exclusive in exports, but not in the tables of a pack.
    endIncluded:
      plainName(of("until")?.name ?? "") !== "validto" ||
      survey.columns.some(({ name }) => name === "dateBasis" || name === "assertedBy"),
  };
}

/** Finds the first column that holds dates under a name that says nothing, if no other has them. */
function dateDoubts({ columns }: TableSurvey, mapped: readonly MappedColumn[]): Doubt[] {
  if (mapped.some(({ role }) => ["since", "until", "date"].includes(role))) return [];
  const index = mapped.findIndex(({ role }, i) => {
    const { dates, numbers = 0, looked = 0 } = columns[i] ?? {};
    // Bare numbers are as often no dates.
    return role === "property" && dates && numbers < looked / 2 && dates.best().share > 0.8;
  });
  const column = columns[index];
  if (!column) return [];
  const { form, rival } = column.dates.best();
  const [example = ""] = column.values?.keys() ?? [];
  const { name } = column;
  const examples = column.dates.doubtful;
  const time = {
    about: "time",
    column: name,
    example,
    form: rival === "mdy" ? "each" : form,
  } as const;
  return rival === "mdy" ? [time, { about: "dates", column: name, examples }] : [time];
}

/** Finds what the rows of a table are; sources and predicates are those of a pack. */
function kindOf(
  survey: TableSurvey,
  roles: readonly RoleGuess[],
): "relations" | "actors" | "sources" | "predicates" {
  const names = survey.columns.map(({ name }) => name);
  const has = (...wanted: string[]) => wanted.every((name) => names.includes(name));
  if (has("id", "title", "publisher") || has("id", "title", "url")) return "sources";
  if (has("id", "label", "defaultSign")) return "predicates";
  return isActorTable(survey, roles) ? "actors" : "relations";
}

/** A table of actors has no two ends, but an id or a name, and another thing that actors have. */
function isActorTable(survey: TableSurvey, roles: readonly RoleGuess[]): boolean {
  const ends = (["from", "to"] as const).every((end) =>
    roles.some(({ role, isSure }) => role === end && isSure),
  );
  if (ends || !survey.hasHeader) return false;
  const names = survey.columns.map(({ name }) => actorMeanings(name).map(({ role }) => role));
  return names.some((some) => some.includes("id") || some.includes("name"));
}

/** The name of a file as a word for its relations: `rivalries` of `rivalries.csv`. */
export function relationName(file: string): string {
  return file.replace(/\.[a-z0-9]{1,5}$/i, "").replace(/^.*[/\\]/, "");
}

/** The relation that the name of a file or sheet means, if it is a known word. */
function relationOf({ name: file, isSymmetric }: TableSurvey): WordMeaning {
  const name = relationName(file.replace(/^.*, /, ""));
  const known = meaningOf(name, "plain");
  if (known) return { word: name, ...known };
  return { ...UNNAMED, symmetric: isSymmetric };
}

function formOf(column: ColumnSurvey, role: string): MappedColumn["form"] {
  if (!["since", "until", "date"].includes(role)) return "each";
  const { form } = column.dates.best();
  if (form === "signed") return form;
  if (/year|yr$/i.test(column.name) && column.dates.share("year") > 0.8) return "year";
  if (form === "excel" && column.dates.share("year") >= column.dates.share("excel")) return "year";
  return form;
}

function missingIn({ columns }: TableSurvey): string[] {
  return MISSING.filter((word) => columns.some(({ values }) => values?.has(word) ?? false));
}

/** Returns a word with its meaning, or with a predicate of its own. */
function wordOf(word: string, vocabulary: Vocabulary): WordMeaning {
  return { word, ...(meaningOf(word, vocabulary) ?? ownMeaning(word)) };
}

function wordsOf(relation: ColumnSurvey | undefined): WordMeaning[] {
  if (!relation) return [];
  const vocabulary = vocabularyFor(relation);
  return [...(relation.values?.keys() ?? [])].map((word) => wordOf(word, vocabulary));
}

function vocabularyFor({ name, values }: ColumnSurvey): Vocabulary {
  if (/^(hi)?host(ility|lev)?/i.test(name)) return "disputes";
  return likeliestVocabulary(values?.keys() ?? []).vocabulary;
}

function unknownWords(relation: ColumnSurvey): { word: string; count: number }[] {
  const vocabulary = vocabularyFor(relation);
  return [...(relation.values ?? [])]
    .filter(([word]) => meaningOf(word, vocabulary) === null)
    .map(([word, count]) => ({ word, count }));
}
