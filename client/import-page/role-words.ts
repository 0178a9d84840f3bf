import { msg } from "../../domain/message.ts";
import type { CodeSystem } from "../../import/actors/code-systems.ts";
import type { ColumnRole } from "../../import/columns/roles.ts";
import type { DateForm } from "../../import/dates/column-form.ts";
import type { TableMapping } from "../../import/mapping/mapping.ts";
import type { Vocabulary } from "../../import/vocabulary/meaning.ts";

const RELATION: Partial<Record<ColumnRole, string>> = {
  from: msg("From (who acts)"),
  to: msg("To (the other actor)"),
  relation: msg("Relation (a word)"),
  sign: msg("Sign"),
  weight: msg("Weight"),
  intensity: msg("Intensity, 0 to 1"),
  since: msg("Since"),
  until: msg("Until"),
  date: msg("Date of an event"),
  sinceMonth: msg("Since: month"),
  sinceDay: msg("Since: day"),
  untilMonth: msg("Until: month"),
  untilDay: msg("Until: day"),
  status: msg("Status"),
  source: msg("Source: its address"),
  sourceTitle: msg("Source: its title"),
  paragraph: msg("Paragraph"),
  quote: msg("Quote or summary"),
  fromCode: msg("From: code of the actor"),
  toCode: msg("To: code of the actor"),
  fromKind: msg("From: kind of actor"),
  toKind: msg("To: kind of actor"),
  fromCountry: msg("From: country"),
  toCountry: msg("To: country"),
  flag: msg("1 if there is one"),
  id: msg("Id of the row"),
};

const ACTOR: Partial<Record<ColumnRole, string>> = {
  key: msg("Code or id"),
  name: msg("Name"),
  kind: msg("Kind of actor"),
  country: msg("Country"),
  aliases: msg("Other names"),
  summary: msg("Summary"),
  qid: msg("Item of Wikidata"),
};

const OTHER: Partial<Record<ColumnRole, string>> = {
  property: msg("Keep as a property"),
  ignore: msg("Leave out"),
};

/** Returns the roles that columns of a table may have, with the words for each. */
export function roleWords(holds: TableMapping["holds"]): [role: ColumnRole, words: string][] {
  const roles = holds === "actors" ? { ...ACTOR, ...OTHER } : { ...RELATION, ...OTHER };
  return Object.entries(roles) as [ColumnRole, string][];
}

/** The words for what a table holds. */
export const HOLDS_WORDS: readonly [holds: TableMapping["holds"], words: string][] = [
  ["relations", msg("relations, one a row")],
  ["actors", msg("actors, one a row")],
  ["nothing", msg("nothing: leave it out")],
];

/** The words for the forms of dates. */
export const FORM_WORDS: readonly [form: DateForm, words: string][] = [
  ["each", msg("As written: 2020-04-03, 3 April 2020, 2020")],
  ["dmy", msg("Day first: 3/4/2020 is 3 April")],
  ["mdy", msg("Month first: 3/4/2020 is 4 March")],
  ["year", msg("Years")],
  ["excel", msg("Serial numbers of Excel")],
  ["signed", msg("Years, also below zero: −430 is 431 BC")],
  ["historic", msg("Years, also below zero: −431 is 431 BC")],
  ["span", msg("Periods: 1946-1949")],
];

const TIMES: readonly ColumnRole[] = ["since", "until", "date"];

/** Returns true for a role whose cells are dates. */
export const isTime = (role: ColumnRole): boolean => TIMES.includes(role);

/** The words for the ways in which actors are named. */
export const CODE_WORDS: readonly [codes: CodeSystem, words: string][] = [
  ["name", msg("names")],
  ["cowNumber", msg("numbers of the Correlates of War: 2 is the United States")],
  ["cowAbbreviation", msg("letters of the Correlates of War: USA, UKG")],
  ["iso2", msg("two letters of ISO 3166: US, GB")],
  ["iso3", msg("three letters of ISO 3166: USA, GBR")],
];

/** The words for the tables of words for relations. */
export const VOCABULARY_WORDS: readonly [vocabulary: Vocabulary, words: string][] = [
  ["plain", msg("words, such as ally")],
  ["cameo", msg("codes of CAMEO or PLOVER")],
  ["acled", msg("events of ACLED")],
  ["disputes", msg("hostility levels of the Correlates of War")],
  ["followTheMoney", msg("schemata of FollowTheMoney")],
];

/** The words for the sources of a row's sign. */
export const SIGN_FROM_WORDS: Readonly<Record<TableMapping["signFrom"], string>> = {
  word: msg("the word of its relation"),
  sign: msg("its column of signs"),
  weight: msg("its weight: below zero is friction"),
};
