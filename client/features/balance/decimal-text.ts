import { LOCALE } from "../../../domain/locale.ts";

// Made with the panel's code, before there are figures: a browser's first format takes 20 ms.
const decimals = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2 });
const percents = new Intl.NumberFormat(LOCALE, { style: "percent", maximumFractionDigits: 0 });

/** A number with two digits after the point, as the locale writes it. */
export const decimalText = (n: number): string => decimals.format(n);

/** A share from 0 to 1 in percent, without digits after the point. */
export const shareText = (share: number): string => percents.format(share);
