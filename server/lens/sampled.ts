import { readDate } from "../../import/dates/date.ts";
import { Temporal, type Value } from "../store/value.ts";
import type { SurveyedProperty } from "./survey.ts";
import { valueText } from "./value-text.ts";

/** Share of the samples that have to fit, since a database may mix types. */
const MOST_OF_THEM = 0.6;
const LONG_TEXT = 120;

/** Returns true if most samples fit. */
export function mostly(property: SurveyedProperty, fits: (value: Value) => boolean): boolean {
  const { samples } = property;
  return samples.length > 0 && samples.filter(fits).length >= samples.length * MOST_OF_THEM;
}

export const isText = (value: Value): boolean => typeof value === "string" && value.trim() !== "";

export const isNumber = (value: Value): boolean =>
  typeof value === "bigint" || typeof value === "number";

export const isTextOrNumber = (value: Value): boolean => isText(value) || isNumber(value);

/** Returns true for a text or number that may be a name, rather than a paragraph. */
export const isShort = (value: Value): boolean =>
  isTextOrNumber(value) && valueText(value).length <= LONG_TEXT;

export const isLong = (value: Value): boolean =>
  isText(value) && valueText(value).length > LONG_TEXT;

/** Returns true for a year, month or day in any form that is read. */
export function isDated(value: Value): boolean {
  if (value instanceof Temporal) return value.type !== "Duration";
  const date = readDate(typeof value === "bigint" ? Number(value) : value);
  return typeof date === "string" && date !== "..";
}

/** Returns the different words of a property; empty if any is no short text. */
export function wordsOf({ samples }: SurveyedProperty, most: number): string[] {
  const words = new Set(samples.map(valueText).filter(Boolean));
  const isTable = samples.every((value) => typeof value === "string" && value.length <= 60);
  return isTable && words.size <= most ? [...words].sort() : [];
}
