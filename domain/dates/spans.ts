import { timeOf } from "./calendar.ts";

/** Spells as days since 1970-01-01: start, exclusive end, start, end …; empty: undated. */
export type Spans = readonly number[];

const DAY = 86_400_000;

/**
 * The first day of the year, month or day that an ISO 8601 date of reduced precision names, as
 * whole days since 1970-01-01; NaN for a text that names none. Days order as the server's
 * comparison of keys does.
 */
export function dayOf(date: string): number {
  return timeOf(date) / DAY;
}

const read = new WeakMap<readonly string[], Spans>();

/**
 * Reads spells such as `2020-09-27/2020-11-11` and `2024-02/..`; an open end is infinite. The same
 * list is read once: the map, its filters and its timeline all ask for it.
 */
export function spansOf(spells: readonly string[]): Spans {
  const known = read.get(spells);
  if (known) return known;
  const spans = spells.flatMap((spell) => {
    const [start = "", end = ""] = spell.split("/");
    return [start === ".." ? -Infinity : dayOf(start), end === ".." ? Infinity : dayOf(end)];
  });
  read.set(spells, spans);
  return spans;
}

/** Returns true if one of the spans has a day in `[from, to)`, both in days. */
export function heldIn(spans: Spans, from: number, to: number): boolean {
  for (let i = 0; i < spans.length; i += 2) if (spans[i]! < to && spans[i + 1]! > from) return true;
  return false;
}
