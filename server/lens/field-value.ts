import { fold } from "../../domain/folded-text.ts";
import type { LensValue, ShareValue, SignValue, TextValue } from "../../domain/lens/lens.ts";
import type { Sign } from "../../domain/sign.ts";
import { readDate, type ReadDate } from "../../import/dates/date.ts";
import { readNumber, readSign } from "../../import/sign.ts";
import { meaningOf } from "../../import/vocabulary/meaning.ts";
import { remembering } from "../pack/remembering.ts";
import { Temporal, type Value } from "../store/value.ts";
import { CUTS, type ReadItem } from "./read-item.ts";
import { valueText } from "./value-text.ts";

/** The constant, the word's value, or what is left to be read. */
type Found<T> = { fixed: T } | { raw: Value; otherwise: T | undefined };

const tables = new WeakMap<object, Map<string, unknown>>();

/** Returns the table of words with folded keys, made once. */
function tableOf<T>(words: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  const known = tables.get(words) as Map<string, T> | undefined;
  if (known) return known;
  const made = new Map(Object.entries(words).map(([word, value]) => [fold(word.trim()), value]));
  tables.set(words, made);
  return made;
}

function found<T>(value: LensValue, item: ReadItem): Found<T> {
  if ("constant" in value) return { fixed: value.constant as T };
  const otherwise = value.otherwise as T | undefined;
  if ("expression" in value)
    return { raw: item.expressions.get(value.expression) ?? null, otherwise };
  const raw = item.properties.get(value.property) ?? null;
  if (!value.words) return { raw, otherwise };
  const words = tableOf(value.words as Readonly<Record<string, T>>);
  const fixed = words.get(fold(valueText(raw)));
  return fixed === undefined ? { raw: null, otherwise } : { fixed };
}

/** Returns a text; empty if there is none. Words that a table lacks stay as they are. */
export function textIn(value: TextValue | undefined, item: ReadItem): string {
  if (!value) return "";
  const one = found<string>(value, item);
  if ("fixed" in one) return one.fixed;
  const unknownWord = "property" in value ? item.properties.get(value.property) : undefined;
  const text = valueText(one.raw ?? unknownWord ?? null).slice(0, CUTS.longest);
  return text || (one.otherwise ?? "");
}

/** Returns the texts of a list, or of a single value. */
export function textsIn(value: TextValue | undefined, item: ReadItem): string[] {
  if (!value) return [];
  const one = found<string>(value, item);
  const raw = "fixed" in one ? one.fixed : (one.raw ?? one.otherwise ?? null);
  const list = Array.isArray(raw) ? raw : [raw];
  return list.map((text) => valueText(text).slice(0, CUTS.longest)).filter(Boolean);
}

/** Returns a sign; null if the value has none. */
export function signIn(value: SignValue | undefined, item: ReadItem): Sign | null {
  if (!value) return null;
  const one = found<Sign>(value, item);
  if ("fixed" in one) return one.fixed;
  return signOf(one.raw) ?? one.otherwise ?? null;
}

/** Returns the sign of a number or of a word such as ally; null for anything else. */
export function signOf(raw: Value): Sign | null {
  if (typeof raw === "bigint") return raw > 0n ? 1 : raw < 0n ? -1 : 0;
  if (typeof raw !== "string" && typeof raw !== "number") return null;
  return readSign(raw) ?? meaningOf(String(raw), "plain")?.sign ?? null;
}

/** Returns a number from 0 upwards: of a weight its size; null if there is none. */
export function sizeIn(value: ShareValue | undefined, item: ReadItem): number | null {
  if (!value) return null;
  const one = found<number>(value, item);
  if ("fixed" in one) return one.fixed;
  const number = typeof one.raw === "bigint" ? Number(one.raw) : readNumber(one.raw);
  return number === null ? (one.otherwise ?? null) : Math.abs(number);
}

/** Reads a date as `readDate` does: null if there is none, undefined if it is not a date. */
export function dateIn(value: TextValue | undefined, item: ReadItem): ReadDate {
  if (!value) return null;
  const one = found<string>(value, item);
  const raw = "fixed" in one ? one.fixed : (one.raw ?? one.otherwise ?? null);
  const plain = raw instanceof Temporal ? raw.text : raw;
  return isPlain(plain) ? knownDate(plain) : readDate(plain);
}

type Plain = string | number | bigint;

const isPlain = (value: unknown): value is Plain =>
  typeof value === "string" || typeof value === "number" || typeof value === "bigint";

/** A million relationships have the dates of a few years. */
const knownDate = remembering((value: Plain) =>
  readDate(typeof value === "bigint" ? Number(value) : value),
);
