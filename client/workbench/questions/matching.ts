import MiniSearch from "minisearch";
import { fold } from "../../../domain/folded-text.ts";
import type { AskedParameter } from "../files/statement-file.ts";
import type { KnownNames, Named } from "./known-names.ts";
import type { Question } from "./question.ts";
import { withDefaults } from "./with-defaults.ts";

/** A question that fits a text, with what the text names in its parameters. */
export interface Fitting {
  question: Question;
  parameters: AskedParameter[];
  /** Names of actors and predicates, and dates, that were found in the text */
  filled: string[];
}

/** Words of a question that say nothing of what it is about. */
const EMPTY = new Set(
  "a an and any are at be been by can did do does find for from give had has have how i in is it list me of on or please show tell than that the their them there they this to was were what which who whom whose will with".split(
    " ",
  ),
);
/**
 * Returns the questions that fit a text in plain English, the best first. Actors, predicates and
 * years in the text become values of the parameters; nothing is sent anywhere.
 *
 * @param most how many at most
 */
export function fitting(
  text: string,
  questions: readonly Question[],
  names: KnownNames,
  most = 6,
): Fitting[] {
  const actors = named(text, names.actors);
  const predicates = named(actors.rest, names.predicates);
  const years = [...text.matchAll(/\b(1[5-9]\d\d|20\d\d)(?:-\d\d(?:-\d\d)?)?\b/g)].map(
    ([day]) => day,
  );
  const words = wordsOf(predicates.rest).filter((word) => !EMPTY.has(word));
  const scores = scored(words, questions);
  const found = { actors: actors.found, predicates: predicates.found, years };
  const fits = questions.map((question) => ({
    score: (scores.get(question.id) ?? 0) + room(question, found),
    fit: filledIn(question, found, names),
  }));
  const least = words.length > 0 && scores.size > 0 ? 1 : 0;
  return fits
    .filter(({ score }) => score > least)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ fit }) => fit);
}

interface Found {
  actors: readonly Named[];
  predicates: readonly Named[];
  years: readonly string[];
}

/** What is named has to find a place: a question without one for it answers something else. */
function room({ parameters }: Question, { actors, predicates, years }: Found): number {
  const places = (asked: string) => parameters.filter((one) => one.asked === asked).length;
  const fit = (found: number, place: number) =>
    Math.min(found, place) * 2 - Math.abs(found - place) * 1.5;
  return (
    (actors.length > 0 ? fit(actors.length, places("actor")) : 0) +
    (predicates.length > 0 ? fit(predicates.length, places("predicate")) : 0) +
    (years.length > 0 ? fit(years.length, places("day")) : 0)
  );
}

function filledIn(question: Question, found: Found, names: KnownNames): Fitting {
  const filled: string[] = [];
  const left = { actor: [...found.actors], predicate: [...found.predicates] };
  const days = [...found.years];
  const given = question.parameters.map((parameter): AskedParameter => {
    if (parameter.asked === "day") {
      const day = days.shift();
      if (day === undefined) return parameter;
      filled.push(day);
      return { ...parameter, text: `${day}${"-01-01".slice(day.length - 4)}` };
    }
    if (parameter.asked !== "actor" && parameter.asked !== "predicate") return parameter;
    const one = left[parameter.asked].shift();
    if (!one) return parameter;
    filled.push(one.name);
    return { ...parameter, text: one.id };
  });
  return { question, parameters: withDefaults(given, names), filled };
}

/** Scores by id, from titles, explanations and the other words that people use. */
function scored(words: readonly string[], questions: readonly Question[]): Map<string, number> {
  if (words.length === 0) return new Map();
  const index = new MiniSearch<Question>({
    fields: ["title", "purpose", "words"],
    tokenize: wordsOf,
    processTerm: (word) => (EMPTY.has(word) ? null : stem(word)),
  });
  index.addAll(questions);
  const found = index.search(words.join(" "), {
    boost: { title: 3, words: 3 },
    prefix: (word) => word.length > 3,
    fuzzy: (word) => (word.length > 4 ? 0.2 : false),
  });
  const best = found[0]?.score ?? 1;
  return new Map(found.map(({ id, score }) => [id as string, (score / best) * 4]));
}

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** English endings that a word and its plural or past do not share. */
function stem(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/(?:ies|es|s|ed|d|ing|e|y)$/, "");
}

/** Names that a text holds as whole words, longest first where they overlap, in its order. */
function named(text: string, known: readonly Named[]): { found: Named[]; rest: string } {
  let rest = ` ${wordsOf(text).join(" ")} `;
  const written = known.flatMap((one) =>
    [one.name, one.id, ...one.aliases].map((name) => ({ one, name: wordsOf(name).join(" ") })),
  );
  const places: { at: number; one: Named }[] = [];
  for (const { one, name } of written.sort((a, b) => b.name.length - a.name.length)) {
    if (name.length < 2 || EMPTY.has(name)) continue;
    const at = rest.indexOf(` ${name} `);
    if (at < 0) continue;
    rest = `${rest.slice(0, at + 1)}${"·".repeat(name.length)}${rest.slice(at + 1 + name.length)}`;
    if (places.every((place) => place.one !== one)) places.push({ at, one });
  }
  const found = places.sort((a, b) => a.at - b.at).map(({ one }) => one);
  return { found, rest: rest.replace(/·+/g, " ") };
}
