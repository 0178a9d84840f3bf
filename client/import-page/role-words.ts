import type { ColumnRole } from "../../import/columns/roles.ts";
import type { DateForm } from "../../import/dates/column-form.ts";
import type { TableMapping } from "../../import/mapping/mapping.ts";

const RELATION: Partial<Record<ColumnRole, string>> = {
  from: "From (who acts)",
  to: "To (the other actor)",
  relation: "Relation (a word)",
  sign: "Sign",
  weight: "Weight",
  intensity: "Intensity, 0 to 1",
  since: "Since",
  until: "Until",
  date: "Date of an event",
  sinceMonth: "Since: month",
  sinceDay: "Since: day",
  untilMonth: "Until: month",
  untilDay: "Until: day",
  status: "Status",
  source: "Source: its address",
  sourceTitle: "Source: its title",
  paragraph: "Paragraph",
  quote: "Quote or summary",
  fromCode: "From: code of the actor",
  toCode: "To: code of the actor",
  fromKind: "From: kind of actor",
  toKind: "To: kind of actor",
  fromCountry: "From: country",
  toCountry: "To: country",
  flag: "1 if there is one",
  id: "Id of the row",
};

const ACTOR: Partial<Record<ColumnRole, string>> = {
  key: "Code or id",
  name: "Name",
  kind: "Kind of actor",
  country: "Country",
  aliases: "Other names",
  summary: "Summary",
  qid: "Item of Wikidata",
};

const OTHER: Partial<Record<ColumnRole, string>> = {
  property: "Keep as a property",
  ignore: "Leave out",
};

/** Returns the roles that columns of a table may have, with the words for each. */
export function roleWords(holds: TableMapping["holds"]): [role: ColumnRole, words: string][] {
  const roles = holds === "actors" ? { ...ACTOR, ...OTHER } : { ...RELATION, ...OTHER };
  return Object.entries(roles) as [ColumnRole, string][];
}

/** The words for what a table holds. */
export const HOLDS_WORDS: readonly [holds: TableMapping["holds"], words: string][] = [
  ["relations", "relations, one a row"],
  ["actors", "actors, one a row"],
  ["nothing", "nothing: leave it out"],
];

/** The words for the forms of dates. */
export const FORM_WORDS: readonly [form: DateForm, words: string][] = [
  ["each", "As written: 2020-04-03, 3 April 2020, 2020"],
  ["dmy", "Day first: 3/4/2020 is 3 April"],
  ["mdy", "Month first: 3/4/2020 is 4 March"],
  ["year", "Years"],
  ["excel", "Serial numbers of Excel"],
  ["span", "Periods: 1946-1949"],
];

const TIMES: readonly ColumnRole[] = ["since", "until", "date"];

/** Returns true for a role whose cells are dates. */
export const isTime = (role: ColumnRole): boolean => TIMES.includes(role);
