import { msg } from "../../../domain/message.ts";
import { languageOf } from "../words/locale.ts";

/** The credit's own words, beside titles, dates and names. */
export interface CreditWords {
  /** Its title */
  credit: string;
  sources: (n: string) => string;
  /** Before the name of a licence */
  data: string;
  fullView: string;
  /** Share of all relations that a limit has left */
  strongest: (loaded: string, total: string) => string;
}

const en: CreditWords = {
  credit: msg("Date, sources and licence"),
  sources: (n) => (n === "1" ? "1 source" : msg(`${n} sources`)),
  data: msg("Data"),
  fullView: msg("Full view"),
  strongest: (loaded, total) => msg(`only the ${loaded} strongest of ${total} relations`),
};

const de: CreditWords = {
  credit: "Datum, Quellen und Lizenz",
  sources: (n) => (n === "1" ? "1 Quelle" : `${n} Quellen`),
  data: "Daten",
  fullView: "Ganze Ansicht",
  strongest: (loaded, total) => `nur die ${loaded} stärksten von ${total} Beziehungen`,
};

const fr: CreditWords = {
  credit: "Date, sources et licence",
  sources: (n) => (n === "1" ? "1 source" : `${n} sources`),
  data: "Données",
  fullView: "Vue complète",
  strongest: (loaded, total) => `seulement les ${loaded} plus fortes de ${total} relations`,
};

const ru: CreditWords = {
  credit: "Дата, источники и лицензия",
  sources: (n) => `Источников: ${n}`,
  data: "Данные",
  fullView: "Полный вид",
  strongest: (loaded, total) => `только самые сильные: ${loaded} из ${total} отношений`,
};

const known: Readonly<Record<string, CreditWords>> = { en, de, fr, ru };

/** Returns the words of a locale's language; English if there are none. */
export const creditWordsOf = (locale: string): CreditWords => known[languageOf(locale)] ?? en;
