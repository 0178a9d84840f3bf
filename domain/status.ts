import { msg } from "./message.ts";

/** Degrees of certainty of a claim or relation. */
export const STATUSES = [
  "occurred",
  "ongoing",
  "planned",
  "alleged",
  "hypothetical",
  "denied",
] as const;
export type Status = (typeof STATUSES)[number];

/** Each status in words, as within a sentence. */
const STATUS_WORDS: Readonly<Record<Status, string>> = {
  occurred: msg("occurred"),
  ongoing: msg("ongoing"),
  planned: msg("planned"),
  alleged: msg("alleged"),
  hypothetical: msg("hypothetical"),
  denied: msg("denied"),
};

/** A status in words; any other text as it came. */
export const statusWords = (status: string): string =>
  (STATUS_WORDS as Readonly<Record<string, string>>)[status] ?? status;

/** The statuses that count in sums and are shown first: the others are not, or not yet, true. */
export const COUNTING_STATUSES = ["occurred", "ongoing"] as const satisfies readonly Status[];

/** True if claims of this status count. */
export function isCounting(status: string): boolean {
  return COUNTING_STATUSES.some((counting) => counting === status);
}
