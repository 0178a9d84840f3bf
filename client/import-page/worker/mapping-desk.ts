import type { ColumnRole } from "../../../import/columns/roles.ts";
import type { Survey } from "../../../import/import-files.ts";
import type { ImportMapping, TableMapping } from "../../../import/mapping/mapping.ts";
import { nearNameQuestions } from "../../../import/mapping/near-names.ts";
import { questionsOf, type Question } from "../../../import/mapping/questions.ts";
import { guessTable } from "../../../import/mapping/table-guess.ts";
import {
  likeliestVocabulary,
  meaningOf,
  ownMeaning,
  type Vocabulary,
} from "../../../import/vocabulary/meaning.ts";
import type { Change, Mapped, QuestionView } from "./messages.ts";
import { tableView } from "./table-view.ts";

/** Roles that several columns of a table may have. */
const SHARED: readonly ColumnRole[] = ["property", "ignore", "flag", "key"];

/**
 * Holds what a person has decided about a survey. The mapping is made anew from all of it each
 * time, so that an answer can be taken back.
 */
export class MappingDesk {
  readonly #changes = new Map<string, Change>();
  readonly #samples: readonly (readonly (readonly string[])[])[];

  /** @param samples the first rows of each table */
  constructor(
    private readonly survey: Survey,
    samples: readonly (readonly (readonly string[])[])[],
  ) {
    this.#samples = samples;
  }

  change(change: Change): void {
    const key = keyOf(change);
    // The latest decision comes last, since it may build on earlier ones.
    this.#changes.delete(key);
    this.#changes.set(key, change);
  }

  /** Returns the mapping with every decision; questions without an answer get the safe one. */
  mapped(): Mapped {
    const { base, questions } = this.#guessed();
    const given = new Map<string, string>();
    for (const change of this.#changes.values())
      if (change.about === "answer") given.set(change.question, change.value);
    const answered = questions.reduce(
      (mapping, { id, safe, apply }) => apply(mapping, given.get(id) ?? safe),
      base,
    );
    const mapping = [...this.#changes.values()].reduce(withChange, answered);
    return {
      mapping,
      tables: this.survey.tables.map(({ survey, table }, i) =>
        tableView(table.source.name, mapping.tables[i], survey, {
          sample: this.#samples[i] ?? [],
          vocabulary: this.#vocabularyOf(i, mapping.tables[i]),
        }),
      ),
      questions: questions.map((question) => questionView(question, given.get(question.id))),
    };
  }

  /** Guesses again what follows from the roles that a person gave. */
  #guessed(): { base: ImportMapping; questions: Question[] } {
    const { mapping, tables, questions, known, there } = this.survey;
    const again = new Map<number, { table: TableMapping; questions: Question[] }>();
    mapping.tables.forEach((table, i) => {
      const survey = tables[i]?.survey;
      const roles = this.#rolesOf(table, i);
      const holds = this.#holdsOf(i) ?? table.holds;
      if (!roles && holds === table.holds) return;
      if (!survey) {
        const columns = table.columns.map((column, at) => ({
          ...column,
          role: roles?.[at] ?? column.role,
        }));
        again.set(i, { table: { ...table, holds, columns }, questions: [] });
        return;
      }
      const guess = guessTable(survey, known, { holds, roles });
      const made = { ...guess.mapping, holds };
      const asked =
        holds === "nothing"
          ? []
          : [
              ...questionsOf(made, survey, guess.doubts),
              ...nearNameQuestions(made, survey, known, there),
            ];
      again.set(i, { table: made, questions: asked });
    });
    const names = new Set([...again.keys()].map((i) => mapping.tables[i]?.name ?? ""));
    const kept = questions.filter(({ table }) => !names.has(table));
    return {
      base: { ...mapping, tables: mapping.tables.map((one, i) => again.get(i)?.table ?? one) },
      questions: [...kept, ...[...again.values()].flatMap((one) => one.questions)],
    };
  }

  #vocabularyOf(table: number, mapping: TableMapping | undefined): Vocabulary {
    const change = this.#changes.get(`vocabulary ${table}`);
    if (change?.about === "vocabulary") return change.vocabulary;
    return likeliestVocabulary((mapping?.words ?? []).map(({ word }) => word)).vocabulary;
  }

  #holdsOf(table: number): TableMapping["holds"] | null {
    const change = this.#changes.get(`holds ${table}`);
    return change?.about === "holds" ? change.holds : null;
  }

  /** Returns the roles of a table if a person has given any; only one column has each. */
  #rolesOf({ columns }: TableMapping, table: number): ColumnRole[] | null {
    let roles: ColumnRole[] | null = null;
    for (const change of this.#changes.values()) {
      if (change.about !== "role" || change.table !== table) continue;
      roles = (roles ?? columns.map(({ role }) => role)).map((role, i) => {
        if (i === change.column) return change.role;
        return role === change.role && !SHARED.includes(role) ? "property" : role;
      });
    }
    return roles;
  }
}

function keyOf(change: Change): string {
  switch (change.about) {
    case "answer":
      return `answer ${change.question}`;
    case "role":
    case "form":
      return `${change.about} ${change.table} ${change.column}`;
    case "word":
      return `word ${change.table} ${change.word.word}`;
    case "title":
    case "licence":
      return change.about;
    default:
      return `${change.about} ${change.table}`;
  }
}

function withChange(mapping: ImportMapping, change: Change): ImportMapping {
  if (change.about === "title") return { ...mapping, title: change.title };
  if (change.about === "licence") return { ...mapping, licence: change.licence };
  if (change.about === "answer") return mapping;
  const tables = mapping.tables.map((table, i) =>
    i === change.table ? { ...table, ...ofTable(table, change) } : table,
  );
  return { ...mapping, tables };
}

function ofTable(table: TableMapping, change: Change): Partial<TableMapping> {
  switch (change.about) {
    case "form":
      return {
        columns: table.columns.map((column, i) =>
          i === change.column ? { ...column, form: change.form } : column,
        ),
      };
    case "word":
      return {
        words: [...table.words.filter(({ word }) => word !== change.word.word), change.word],
      };
    case "relation":
      return { relation: change.relation };
    case "end":
      return { endIncluded: change.included };
    case "source":
      return { source: change.source };
    case "codes":
      return { codes: change.codes };
    case "signFrom":
      return { signFrom: change.signFrom };
    case "vocabulary":
      return {
        words: table.words.map(({ word }) => ({
          word,
          ...(meaningOf(word, change.vocabulary) ?? ownMeaning(word)),
        })),
      };
    default:
      return {};
  }
}

function questionView(question: Question, value: string | undefined): QuestionView {
  const { id, text, options, guess, safe, about } = question;
  return { id, text, options, guess, safe, value: value ?? null, isNearName: about === "name" };
}
