/** The language that the program is built in, as BCP 47 has it. Builds of other locales replace this. */
export const LOCALE = "en" as string;

/** The direction in which the language is written. */
export const DIRECTION: "ltr" | "rtl" = "ltr";
