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

/**
 * Parses a number, also from a text with a decimal comma or a true minus; null for anything else.
 */
export function readNumber(value: unknown): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "string") return null;
  const text = value.trim().replace(/^[−–]/, "-");
  if (!/^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i.test(text)) return null;
  const number = Number(text.replace(",", "."));
  return Number.isFinite(number) ? number : null;
}
