import { msg } from "../../domain/message.ts";
import { distance } from "fastest-levenshtein";
import { foldedName, type KnownActors } from "../actors/known-states.ts";
import { columnsFor } from "./columns-for.ts";
import type { TableMapping } from "./mapping.ts";
import type { Question } from "./questions.ts";
import type { TableSurvey } from "./survey.ts";

/** Names that are asked for; more would be a burden. */
const MOST = 5;
/** Shorter names are near too many others. */
const SHORTEST = 5;

/**
 * Asks for names of a table that differ by a letter or two from a known state, an organization or
 * an actor that is there. They are never taken for it without an answer.
 *
 * @param there names of the actors that the pack has
 */
export function nearNameQuestions(
  table: TableMapping,
  survey: TableSurvey,
  known: KnownActors,
  there: readonly string[],
): Question[] {
  if (table.codes !== "name" || table.holds !== "relations") return [];
  const own = new Set(there.map(foldedName));
  // Only the English names: among those of 18 languages, every invented name is near one.
  const targets = new Map<string, string>();
  for (const { name } of known.names.values()) targets.set(foldedName(name), name);
  for (const name of there) targets.set(foldedName(name), name);
  const questions: Question[] = [];
  const seen = new Set<string>();
  for (const name of namesIn(table, survey)) {
    const folded = foldedName(name);
    if (seen.has(folded) || known.named(name) || own.has(folded) || folded.length < SHORTEST)
      continue;
    seen.add(folded);
    const near = nearest(folded, targets);
    if (near === null) continue;
    questions.push(sameQuestion(table.name, name, near));
    if (questions.length === MOST) break;
  }
  return questions;
}

function namesIn(table: TableMapping, { columns }: TableSurvey): Set<string> {
  const ends = columnsFor(table, "from", "to").map(({ index }) => columns[index]?.values);
  return new Set(ends.flatMap((values) => [...(values?.keys() ?? [])]));
}

function nearest(name: string, targets: ReadonlyMap<string, string>): string | null {
  const most = name.length > 8 ? 2 : 1;
  let best: { actor: string; far: number } | null = null;
  for (const [folded, actor] of targets) {
    if (Math.abs(folded.length - name.length) > most || folded.length < SHORTEST) continue;
    if (!folded.startsWith(name.charAt(0)) && !folded.endsWith(name.slice(-1))) continue;
    const far = distance(name, folded);
    if (far <= most && far < (best?.far ?? Infinity)) best = { actor, far };
  }
  return best?.actor ?? null;
}

function sameQuestion(table: string, name: string, actor: string): Question {
  return {
    id: `${table}: same ${name}`,
    table,
    about: "name",
    text: `${table}: ${msg(`is “${name}” the same as ${actor}?`)}`,
    options: [
      { value: "yes", label: msg("yes, they are one") },
      { value: "no", label: msg("no, they are two") },
    ],
    guess: "no",
    safe: "no",
    apply: (mapping, value) =>
      value === "yes"
        ? { ...mapping, sameActors: [...mapping.sameActors, { name, is: actor }] }
        : mapping,
  };
}
