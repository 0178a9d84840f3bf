import type { Duration } from "./duration.ts";
import { approximateDuration, durationOf } from "./duration-parts.ts";
import { unreadable } from "./parse.ts";

const NUMBER = String.raw`[+-]?\d+(?:[.,]\d+)?`;
const unit = (name: string, letter: string) => `(?:(?<${name}>${NUMBER})${letter})?`;
const UNITS = new RegExp(
  `^(?<sign>[+-]?)P(?=.)${unit("years", "Y")}${unit("months", "M")}${unit("weeks", "W")}${unit("days", "D")}` +
    `(?:T(?=.)${unit("hours", "H")}${unit("minutes", "M")}(?:(?<seconds>[+-]?\\d+)?(?<fraction>[+-]?[.,]\\d{1,9})?S)?)?$`,
  "i",
);
const DATE_LIKE =
  /^([+-]?)P(?:(\d{4})-(\d\d)-(\d\d)|(\d{4})(\d\d)(\d\d))T(?:(\d\d):(\d\d):(\d\d)(?:[.,](\d{1,9}))?|(\d\d)(\d\d)(\d\d)(?:[.,](\d{1,9}))?)$/i;

/** @throws CypherError (SyntaxError) if the text is no ISO 8601 duration of units or date-like form. */
export function parseDuration(text: string): Duration {
  return readDateLike(text) ?? readUnits(text);
}

function readUnits(text: string): Duration {
  const groups = UNITS.exec(text)?.groups;
  if (!groups) throw unreadable("Duration", text);
  const sign = groups["sign"] === "-" ? -1 : 1;
  const of = (name: string) => sign * Number((groups[name] ?? "0").replace(",", "."));
  const secondsText = groups["seconds"] ?? "0";
  const fraction = (groups["fraction"] ?? "").replace(/^[+-]?[.,]/, "").padEnd(9, "0");
  const fractionSign = secondsText.startsWith("-") ? -sign : sign;
  const parts = [of("years"), of("months"), of("weeks"), of("days"), of("hours"), of("minutes")];
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0] = parts;
  const nanos = BigInt(fractionSign) * BigInt(fraction);
  const seconds = BigInt(sign) * BigInt(secondsText);
  if (parts.every(Number.isSafeInteger)) {
    return durationOf(
      BigInt(years) * 12n + BigInt(months),
      BigInt(weeks) * 7n + BigInt(days),
      BigInt(hours) * 3600n + BigInt(minutes) * 60n + seconds,
      nanos,
    );
  }
  return approximateDuration(
    years * 12 + months,
    weeks * 7 + days,
    hours * 3600 + minutes * 60 + Number(seconds),
    Number(nanos),
  );
}

function readDateLike(text: string): Duration | undefined {
  const parts = DATE_LIKE.exec(text);
  if (!parts) return undefined;
  const sign = parts[1] === "-" ? -1n : 1n;
  const of = (extended: number, basic: number) => BigInt(parts[extended] ?? parts[basic] ?? 0);
  const fraction = (parts[11] ?? parts[15] ?? "").padEnd(9, "0");
  return durationOf(
    sign * (of(2, 5) * 12n + of(3, 6)),
    sign * of(4, 7),
    sign * (of(8, 12) * 3600n + of(9, 13) * 60n + of(10, 14)),
    sign * BigInt(fraction),
  );
}
