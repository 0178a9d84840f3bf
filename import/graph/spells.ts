import { intervalsIn } from "../dates/interval-text.ts";
import { isSpell, spellOf, type TimeText } from "../dates/spell.ts";
import type { LeftOutList } from "../left-out.ts";
import type { SortedFields } from "./sorted-fields.ts";
import { textOf, textsOf } from "./texts.ts";

/** Options that apply to all dates of a file. */
export interface SpellReading {
  leftOut: LeftOutList;
  years: boolean;
}

/**
 * Returns the spells of an item: from its spells attribute, or else from its start and end, its
 * date, or the times that its format gives beside the attributes. Invalid dates are added to
 * `leftOut`; repeated spells are merged.
 */
export function spellsOf(
  fields: SortedFields,
  times: readonly TimeText[],
  { leftOut, years }: SpellReading,
  place: string,
): string[] {
  const spells = new Set<string>();
  const given = textsOf(fields.of("spells"));
  const exact = given.filter(isSpell);
  if (exact.length > 0 && exact.length === given.length) return exact;
  const reading = { leftOut, place, years };
  const attributes = [
    ...given.flatMap((text) => intervalsIn(text, isTimestamps(fields))),
    ...boundsOf(fields),
  ];
  for (const time of [...attributes, ...times]) {
    const spell = spellOf(time, yearly(fields, reading));
    if (spell !== null) spells.add(spell);
  }
  return [...spells];
}

function isTimestamps(fields: SortedFields): boolean {
  return /stamp/i.test(fields.nameOf("spells"));
}

function boundsOf(fields: SortedFields): TimeText[] {
  // This product's own files have bounds beside spells; only the spells are precise.
  if (/^valid/i.test(fields.nameOf("start") || fields.nameOf("endOpen")) && fields.has("spells"))
    return [];
  const [start, end, endOpen] = [fields.of("start"), fields.of("end"), fields.of("endOpen")];
  if (start !== undefined || end !== undefined || endOpen !== undefined) {
    const exclusive = end === undefined && endOpen !== undefined;
    return [{ start, end: exclusive ? endOpen : end, endOpen: exclusive }];
  }
  const date = fields.of("date");
  return date === undefined ? [] : [{ start: date, end: date }];
}

/** Treats small numbers as years if the column's name contains "year". */
function yearly<T extends { years?: boolean }>(fields: SortedFields, reading: T): T {
  const names = ["start", "end", "date"] as const;
  const isYear = names.some((role) => textOf(fields.nameOf(role)).toLowerCase().includes("year"));
  return isYear ? { ...reading, years: true } : reading;
}
