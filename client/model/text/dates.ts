import { compareDates } from "../../../domain/dates/date-key.ts";
import { LOCALE } from "../../../domain/locale.ts";
import { msg } from "../../../domain/message.ts";
import { localDate, yearWords, type DateParts } from "./local-date.ts";

// Month names are written out because Intl gives "Sep" or "Sept" depending on the browser's CLDR.
const MONTHS = "Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec".split(" ");

interface Parts {
  year: number;
  month?: number;
  day?: number;
}

function parse(iso: string): Parts | null {
  const match = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (!match) return null;
  const month = match[2] === undefined ? undefined : Number(match[2]);
  if (month !== undefined && (month < 1 || month > 12)) return null;
  return {
    year: Number(match[1]),
    ...(month === undefined ? {} : { month }),
    ...(match[3] === undefined ? {} : { day: Number(match[3]) }),
  };
}

const words = (parts: DateParts): string => localDate(parts, MONTHS, "short");

/** Returns the last year, month or day before an exclusive end of the same precision. */
function last({ year, month, day }: Parts): Parts {
  if (month === undefined) return { year: year - 1 };
  if (day === undefined)
    return month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day - 1);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** "27 Sept 2020" for 2020-09-27, "Sept 2020" for 2020-09, "2020"; any other text as it came. */
export function dateWords(iso: string): string {
  const parts = parse(iso);
  return parts ? words(parts) : iso;
}

/**
 * Returns an interval in words: "27 Sept – 10 Nov 2020", "Sept 2023", "since 1997".
 * @param from ISO 8601 at reduced precision, or null
 * @param to its exclusive end, or null where it is open or unknown
 * @param open says whether a missing end means that it still holds
 */
export function intervalWords(from: string | null, to: string | null, open = true): string {
  const start = from === null ? null : parse(from);
  const end = to === null ? null : parse(to);
  if (!start) return end ? msg(`until ${words(last(end))}`) : (from ?? msg("undated"));
  if (!end) return open ? msg(`since ${words(start)}`) : words(start);
  const until = last(end);
  if (words(start) === words(until)) return words(start);
  // The rules for shortening a range are known for English alone.
  const sameYear = LOCALE === "en" && start.year === until.year;
  if (sameYear && start.month === until.month && start.day && until.day)
    return `${start.day}–${words(until)}`;
  if (sameYear && start.month && until.month)
    return `${words({ ...start, year: undefined })} – ${words(until)}`;
  return start.month || until.month
    ? `${words(start)} – ${words(until)}`
    : yearsWords(start.year, until.year);
}

/** Spells ("2020-09-27/2020-11-11", "2024-02/..") in words, in order; "undated" for none. */
export function spellsWords(spells: readonly string[]): string {
  if (spells.length === 0) return msg("undated");
  const ends = spells.map((spell) => {
    const [from, to] = spell.split("/").map((end) => (end === ".." || end === "" ? null : end));
    return { from: from ?? null, to: to ?? null };
  });
  const texts = ends
    .filter((spell) => !ends.some((other) => saysMore(other, spell)))
    .map(({ from, to }) => intervalWords(from, to));
  return [...new Set(texts)].join(", ");
}

/** "1991–2025", "431–404 BC" or "27 BC – 14". */
export function yearsWords(first: number, last: number): string {
  if (first > 0) return `${first}–${last}`;
  if (last > 0) return `${yearWords(first)} – ${last}`;
  return LOCALE === "en"
    ? `${1 - first}–${yearWords(last)}`
    : `${yearWords(first)} – ${yearWords(last)}`;
}

interface Ends {
  from: string | null;
  to: string | null;
}

/**
 * Returns true if `fine` is the same spell as `coarse` at a finer precision: 2024-02-22/.. and
 * 2024/..
 */
function saysMore(fine: Ends, coarse: Ends): boolean {
  if (!coarse.from || !fine.from?.startsWith(`${coarse.from}-`)) return false;
  if (coarse.to === null || fine.to === null) return coarse.to === fine.to;
  return intervalWords(coarse.from, coarse.to) === dateWords(coarse.from);
}

/** Time in which a claim held, in words; a missing end is open only if the claim is ongoing. */
export function claimDateWords(claim: {
  validFrom: string | null;
  validTo: string | null;
  status: string;
}): string {
  return intervalWords(claim.validFrom, claim.validTo, claim.status === "ongoing");
}

/** Orders newest first by where each begins; undated last. */
export function newestFirst(
  a: { validFrom: string | null },
  b: { validFrom: string | null },
): number {
  if (a.validFrom === b.validFrom) return 0;
  if (a.validFrom === null) return 1;
  if (b.validFrom === null) return -1;
  return compareDates(b.validFrom, a.validFrom);
}
