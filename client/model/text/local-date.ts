import { msg } from "../../../domain/message.ts";
import { LOCALE } from "../../../domain/locale.ts";

/** A year, or a month or a day of it. */
export interface DateParts {
  year: number | undefined;
  month?: number;
  day?: number;
}

/** "2024" or "431 BC" for a year as ISO 8601 counts, in which 431 BC is -430. */
export const yearWords = (year: number): string =>
  year > 0 ? String(year) : msg(`${1 - year} BC`, "a year before Christ");

/**
 * Returns a year, a month or a day as the locale writes it. English has words of its own, because
 * those of Intl depend on the browser's data: "27 Sept 2020".
 *
 * @param months names of the twelve months in English
 * @param style length of the names in other languages
 */
export function localDate(
  { year, month, day }: DateParts,
  months: readonly string[],
  style: "short" | "long",
): string {
  if (LOCALE === "en" || year === undefined)
    return [
      day,
      month === undefined ? undefined : months[month - 1],
      year === undefined ? undefined : yearWords(year),
    ]
      .filter((part) => part !== undefined)
      .join(" ");
  const date = new Date(0);
  date.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  return new Intl.DateTimeFormat(LOCALE, {
    year: "numeric",
    timeZone: "UTC",
    ...(year < 1 && { era: "short" }),
    ...(month !== undefined && { month: style }),
    ...(day !== undefined && { day: "numeric" }),
  }).format(date);
}
