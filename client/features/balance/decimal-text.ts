import { LOCALE } from "../../../domain/locale.ts";

/** A number with two digits after the point, as the locale writes it. */
export const decimalText = (n: number): string =>
  new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2 }).format(n);

/** A share from 0 to 1 in percent, without digits after the point. */
export const shareText = (share: number): string =>
  new Intl.NumberFormat(LOCALE, { style: "percent", maximumFractionDigits: 0 }).format(share);
