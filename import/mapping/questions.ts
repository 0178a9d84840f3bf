import { ownMeaning } from "../vocabulary/meaning.ts";
import type { DateForm } from "../dates/column-form.ts";
import type { ImportMapping, MappedColumn, TableMapping } from "./mapping.ts";
import type { Doubt } from "./doubt.ts";
import type { TableSurvey } from "./survey.ts";

/** A question about a mapping, which a person answers by one of the options. */
export interface Question {
  /** Names the table and the doubt, the same for the same file. */
  id: string;
  /** Name of the table that it is about. */
  table: string;
  /** The way in which the table is read, or a name that is nearly that of another actor. */
  about: "reading" | "name";
  text: string;
  options: readonly { value: string; label: string }[];
  /** The guess, taken if every guess is. */
  guess: string;
  /** The answer that claims nothing; taken if nobody can be asked. */
  safe: string;
  apply: (mapping: ImportMapping, value: string) => ImportMapping;
}

type QuestionDraft = Omit<Question, "table" | "about">;

/** Turns the doubts about a table into questions. */
export function questionsOf(
  table: TableMapping,
  survey: TableSurvey,
  doubts: readonly Doubt[],
): Question[] {
  const names = table.columns.map(({ name }) => ({ value: name, label: name }));
  const about = (text: string) => `${table.name}: ${text}`;
  const asked = doubts.flatMap((doubt): QuestionDraft[] => {
    const id = `${table.name}: ${doubt.about}`;
    const change = (make: (table: TableMapping, value: string) => Partial<TableMapping>) =>
      changed(table.name, make);
    switch (doubt.about) {
      case "header":
        return [
          {
            id,
            text: about(`is the first row (${shown(survey)}) a header?`),
            options: YES_NO,
            ...answers(table.hasHeader ? "yes" : "no"),
            apply: change((_, value) => ({ hasHeader: value === "yes" })),
          },
        ];
      case "ends": {
        const guess = table.columns.find(({ role }) => role === doubt.role)?.name ?? "";
        const which = doubt.role === "from" ? "from which" : "to which";
        return [
          {
            id: `${id} ${doubt.role}`,
            text: about(`which column names the actor ${which} a relation goes?`),
            options: [...names, { value: "", label: "none: leave this table out" }],
            ...answers(guess),
            safe: "",
            apply: change((one, value) => withEnd(one, doubt.role, value)),
          },
        ];
      }
      case "dates":
        return [
          {
            id: `${id} ${doubt.column}`,
            text: about(
              `in “${doubt.column}”, is ${doubt.examples[0] ?? ""} written with the day first?`,
            ),
            options: [
              { value: "dmy", label: "day first" },
              { value: "mdy", label: "month first" },
              { value: "each", label: "unknown: leave such dates out" },
            ],
            ...answers("dmy"),
            safe: "each",
            apply: change(({ columns }, value) => ({
              columns: columns.map((one) =>
                one.name === doubt.column ? { ...one, form: formNamed(value) } : one,
              ),
            })),
          },
        ];
      case "era":
        return [
          {
            id: `${id} ${doubt.column}`,
            text: about(`in “${doubt.column}”, which year is ${doubt.examples[0] ?? ""}?`),
            options: [
              { value: "historic", label: `${-Number(doubt.examples[0])} BC: there is no year 0` },
              { value: "signed", label: `${1 - Number(doubt.examples[0])} BC: as ISO 8601 counts` },
              { value: "year", label: "none: what is below zero is a missing year" },
            ],
            ...answers("historic"),
            safe: "year",
            apply: change(({ columns }, value) => ({
              columns: columns.map((one) =>
                one.name === doubt.column ? { ...one, form: eraForm(value) } : one,
              ),
            })),
          },
        ];
      case "time":
        return [
          {
            id: `${id} ${doubt.column}`,
            text: about(`is “${doubt.column}”, such as ${doubt.example}, the time of a relation?`),
            options: [
              { value: "date", label: "it happened then" },
              { value: "since", label: "it began then and goes on" },
              { value: "until", label: "it ended then" },
              { value: "property", label: "no, keep it as a property" },
            ],
            ...answers("date"),
            safe: "property",
            apply: change(({ columns }, value) => ({
              columns: columns.map((one) =>
                one.name === doubt.column ? timed(one, value, doubt.form) : one,
              ),
            })),
          },
        ];
      case "goesOn":
        return [
          {
            id: `${id} ${doubt.value}`,
            text: about(
              `${doubt.count.toLocaleString("en")} rows end with “${doubt.column}” ${doubt.value}. Does it mean that they go on?`,
            ),
            options: YES_NO,
            ...answers("yes"),
            safe: "no",
            apply: change(({ goesOn }, value) => ({
              goesOn: value === "yes" ? goesOn : goesOn.filter((one) => one !== doubt.value),
            })),
          },
        ];
      case "relation":
        return [signQuestion(id, about("what are its relations?"), change)];
      case "words":
        return doubt.words
          .slice(0, MOST_WORDS)
          .map(({ word, count }) =>
            signQuestion(
              `${id} ${word}`,
              about(
                `what does “${word}” mean? It is in ${count.toLocaleString("en")} row${count === 1 ? "" : "s"}.`,
              ),
              change,
              word,
            ),
          );
      default:
        return [];
    }
  });
  return asked.map((question) => ({ ...question, table: table.name, about: "reading" }));
}

/** Words that are asked for; of more, each is neutral until import.json says otherwise. */
const MOST_WORDS = 5;

const YES_NO = [
  { value: "yes", label: "yes" },
  { value: "no", label: "no" },
];
const answers = (guess: string) => ({ guess, safe: guess });

function signQuestion(
  id: string,
  text: string,
  change: (make: (t: TableMapping, v: string) => Partial<TableMapping>) => Question["apply"],
  word?: string,
): QuestionDraft {
  const options = [
    { value: "1", label: "cooperation" },
    { value: "-1", label: "friction" },
    { value: "0", label: "neither, or not known" },
  ];
  const apply = change((table, value) => {
    const sign = value === "1" ? 1 : value === "-1" ? -1 : 0;
    if (word === undefined) return { relation: { ...table.relation, sign } };
    const own = { word, ...ownMeaning(word), sign } as const;
    return { words: [...table.words.filter((one) => one.word !== word), own] };
  });
  return { id, text, options, ...answers("0"), apply };
}

function changed(
  name: string,
  make: (table: TableMapping, value: string) => Partial<TableMapping>,
): Question["apply"] {
  return (mapping, value) => ({
    ...mapping,
    tables: mapping.tables.map((one) =>
      one.name === name ? { ...one, ...make(one, value) } : one,
    ),
  });
}

function withEnd(table: TableMapping, role: "from" | "to", column: string): Partial<TableMapping> {
  if (column === "") return { holds: "nothing" };
  return {
    columns: table.columns.map((one) => {
      if (one.name === column) return { ...one, role };
      return one.role === role ? { ...one, role: "property" as const } : one;
    }),
  };
}

function timed(column: MappedColumn, value: string, form: DateForm): MappedColumn {
  if (value !== "date" && value !== "since" && value !== "until") return column;
  return { ...column, role: value, form };
}

const formNamed = (value: string) => (value === "dmy" || value === "mdy" ? value : "each");

const eraForm = (value: string) => (value === "historic" || value === "signed" ? value : "year");

function shown({ columns }: TableSurvey): string {
  return columns
    .slice(0, 4)
    .map(({ name }) => `“${name.slice(0, 20)}”`)
    .join(", ");
}
