import { DATE_FORM, isDate, parsePeriod } from "../../time/period.ts";
import { unexpected } from "./source-error.ts";

/**
 * When an edge held: its `spells` as ISO 8601 intervals with an exclusive end, or else its `start`
 * and `end` (the last year, month or day, as GEXF has them). Empty: undated.
 * @throws SourceError for a date that is none
 */
export function spellsOf(given: Readonly<Record<string, unknown>>, place: string): string[] {
  const { spells, start, end } = given;
  if (Array.isArray(spells)) return spells.map((spell) => checked(spell, `${place}.spells`));
  if (start === undefined && end === undefined) return [];
  const from = start === undefined ? ".." : date(start, `${place}.start`);
  const to = end === undefined ? ".." : parsePeriod(date(end, `${place}.end`))!.to;
  return [`${from}/${to}`];
}

function checked(spell: unknown, place: string): string {
  const ends = typeof spell === "string" ? spell.split("/") : [];
  if (ends.length === 2 && ends.every((one) => one === ".." || isDate(one))) return ends.join("/");
  throw unexpected(place, spell, "an interval such as 2020-09-27/2020-11-11 or 2024-02/..");
}

/** A date as it came, or as a number of a year. */
function date(value: unknown, place: string): string {
  const text = String(value).slice(0, 10);
  if (!isDate(text)) throw unexpected(place, value, DATE_FORM);
  return text;
}
