/** A year before the year 0 counts up from here to it, so that its keys order as time does. */
const BEFORE = 9999;

/** Returns true for a date before the year 0 (1 BC), whose text does not order as time does. */
export const isEarly = (date: string): boolean => date.startsWith("-");

/**
 * Returns a text that orders as an ISO 8601 date of reduced precision does in time. From the year 0
 * on it is the date itself. Before, the text of the year would order backwards: -0430 has the key
 * `.9569`, which lies behind an open start (`..`) and before every digit, and months and days are
 * appended. A key begins with that of every period that it lies in begins with, as dates do.
 */
export function dateKey(date: string): string {
  if (!isEarly(date)) return date;
  return `.${String(BEFORE - Number(date.slice(1, 5))).padStart(4, "0")}${date.slice(5)}`;
}

/** Returns the date of a key of `dateKey`. */
export function dateOfKey(key: string): string {
  if (!/^\.\d/.test(key)) return key;
  return `-${String(BEFORE - Number(key.slice(1, 5))).padStart(4, "0")}${key.slice(5)}`;
}

/** Orders dates by time; of two with the same first day, the less precise comes first. */
export function compareDates(a: string, b: string): number {
  const [one, other] = [dateKey(a), dateKey(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Returns the key of a spell, whose bounds are keys; null if its text orders as it is. */
export function spellKey(spell: string): string | null {
  const [from = "", to = ""] = spell.split("/");
  return isEarly(from) || isEarly(to) ? `${dateKey(from)}/${dateKey(to)}` : null;
}

/** Orders spells by their starts, then by their ends; an open start comes first. */
export function compareSpells(a: string, b: string): number {
  const [one, other] = [spellKey(a) ?? a, spellKey(b) ?? b];
  return one < other ? -1 : one > other ? 1 : 0;
}
