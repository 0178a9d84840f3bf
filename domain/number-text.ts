import { LOCALE } from "./locale.ts";

let format: Intl.NumberFormat | undefined;

/**
 * A whole number as the locale writes it: "12,345". English does without Intl, whose first call
 * costs 20 ms that the first frame would wait for.
 */
export function numberText(n: number): string {
  if (LOCALE === "en") return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
  format ??= new Intl.NumberFormat(LOCALE);
  return format.format(n);
}
