import type { Sign } from "../domain/sign.ts";

const COOPERATION =
  "+ pos positive cooperation cooperative friend friendly friends ally allies allied alliance support supports trust like";
const FRICTION =
  "- − – neg negative friction conflict conflictual hostile enemy enemies rival rivals rivalry war oppose opposes distrust dislike";
const NEUTRAL = "neutral none mixed unknown";

const WORDS = new Map<string, Sign>([
  ...COOPERATION.split(" ").map((word) => [word, 1] as const),
  ...FRICTION.split(" ").map((word) => [word, -1] as const),
  ...NEUTRAL.split(" ").map((word) => [word, 0] as const),
]);

/**
 * Parses a sign: a number by its own sign (1, -1, "+0.5", −1 with a true minus, "-0,5"), or a known
 * word, such as positive and negative, ally and rival.
 *
 * @returns null if it is unknown
 */
export function readSign(value: unknown): Sign | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  const number = readNumber(value);
  if (number !== null) return number > 0 ? 1 : number < 0 ? -1 : 0;
  return WORDS.get(String(value).trim().toLowerCase()) ?? null;
}

/** Digits in groups of three, if two separators leave no doubt: 1.234,5 and 1,234.5 and 1,234,567. */
const GROUPED =
  /^[+-]?\d{1,3}(?:(?:\.\d{3})+,\d+|(?:,\d{3})+\.\d+|(?:\.\d{3}){2,}|(?:,\d{3}){2,}|(?:[\u00a0\u202f]\d{3})+(?:[.,]\d+)?)$/;

const IN_BRACKETS = /^\((\d[\d.,]*)\)$/;

/**
 * Parses a number, also from a text with a decimal comma, digits in groups, a true minus, or in the
 * brackets by which accountants write one below zero; null for anything else.
 */
export function readNumber(value: unknown): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "string") return null;
  if (isPlain(value)) return Number(value);
  const text = value.trim().replace(/^[−–]/, "-").replace(IN_BRACKETS, "-$1");
  if (!/^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i.test(text))
    return GROUPED.test(text) ? ungrouped(text) : null;
  const number = Number(text.replace(",", "."));
  return Number.isFinite(number) ? number : null;
}

const MOST_DIGITS = 15;

/** Returns true for digits with at most one point between them, behind at most one sign. */
function isPlain(text: string): boolean {
  const first = text.charCodeAt(0);
  let i = first === 0x2d || first === 0x2b ? 1 : 0;
  const last = text.length - 1;
  if (i > last || last > MOST_DIGITS) return false;
  let hasPoint = false;
  for (; i <= last; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) continue;
    if (code !== 0x2e || hasPoint || i === last) return false;
    hasPoint = true;
  }
  return true;
}

/** The last separator begins the decimals if there are two kinds of them. */
function ungrouped(text: string): number {
  const separators = text.match(/[^\d+-]/g) ?? [];
  const [whole = "", decimals = ""] =
    new Set(separators).size > 1 ? text.split(separators.at(-1) ?? "") : [text];
  return Number(`${whole.replace(/[^\d+-]/g, "")}.${decimals}`);
}
