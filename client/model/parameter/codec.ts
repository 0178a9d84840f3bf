import { msg } from "../../../domain/message.ts";
import type { Known } from "./known.ts";

/** The names that a codec may look up, and the listener to its faults. */
export interface Ask {
  known: Known;
  /** Reports a value that is not of the expected form */
  wrong(found: string, expected: string): undefined;
  /** Tells that nothing is called so */
  nobody(name: string): void;
}

/** Reads and writes a value of a parameter; undefined: the text is not valid. */
export interface Codec<T> {
  read(text: string, ask: Ask): T | undefined;
  write(value: T): string;
}

/** Stands for a list with nothing in it. */
const NONE = "-";
/** Stands for whatever there is. */
const ALL = "*";

const escaped = (name: string): string => name.replace(/[%,]/g, encodeURIComponent);

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Returns the known parts of a list, each once; reports the others. */
export function knownParts<T>(
  text: string,
  ask: Ask,
  read: (part: string) => T | undefined,
): T[] | undefined {
  if (text === NONE) return [];
  const parts = new Set(text.split(",").filter(Boolean));
  const found: T[] = [];
  for (const part of parts) {
    const value = read(unescaped(part));
    if (value === undefined) ask.nobody(unescaped(part));
    else found.push(value);
  }
  return found.length > 0 ? found : undefined;
}

/** Returns a list of names in any order, `-` for none. */
export function names<T extends string = string>(
  among: (known: Known) => ReadonlySet<string>,
): Codec<T[]> {
  return {
    read: (text, ask) =>
      knownParts(text, ask, (name) => (among(ask.known).has(name) ? (name as T) : undefined)),
    write: (list) => (list.length > 0 ? list.map(escaped).sort().join(",") : NONE),
  };
}

/** Returns a list of some of these words, `-` for none. */
export function oneOfThese<T extends string>(words: readonly T[]): Codec<T[]> {
  const set = new Set<string>(words);
  return names<T>(() => set);
}

/** The id of an actor. */
export const ACTOR: Codec<string> = {
  read: (id, ask) => (ask.known.actors.has(id) ? id : (ask.nobody(id), undefined)),
  write: (id) => id,
};

/** Returns a codec that also reads `*` for any value, as null. */
export function orAll<T>(codec: Codec<T>): Codec<T | null> {
  return {
    read: (text, ask) => (text === ALL ? null : codec.read(text, ask)),
    write: (value) => (value === null ? ALL : codec.write(value)),
  };
}

/** Returns a codec of a value that may be missing: null is written as nothing. */
export function orUnset<T>(codec: Codec<T>): Codec<T | null> {
  return {
    read: (text, ask) => codec.read(text, ask),
    write: (value) => (value === null ? "" : codec.write(value)),
  };
}

/** One of a few words. */
export function oneOf<T extends string>(words: readonly T[]): Codec<T> {
  return {
    read: (text, ask) => words.find((word) => word === text) ?? ask.wrong(text, words.join(" or ")),
    write: (word) => word,
  };
}

/** Returns a number from `least` to `most`, in steps of 10 to the power of minus `digits`. */
export function number(least: number, most: number, digits: number): Codec<number> {
  const kind = digits === 0 ? msg("a whole number") : msg("a number");
  return {
    read: (text, ask) => {
      const value = /^-?\d{1,12}(\.\d{1,12})?$/.test(text) ? Number(text) : NaN;
      const fits = value >= least && value <= most && (digits > 0 || Number.isInteger(value));
      return fits ? value : ask.wrong(text, msg(`${kind} from ${least} to ${most}`));
    },
    write: (value) => rounded(value, digits),
  };
}

/** Returns the number with at most so many decimals, never with an exponent. */
export function rounded(value: number, digits: number): string {
  const text = value.toFixed(digits);
  const short = digits > 0 ? text.replace(/\.?0+$/, "") : text;
  return short === "-0" ? "0" : short;
}

/** True and false as two words. */
export function either(yes: string, no: string): Codec<boolean> {
  const word = oneOf([yes, no]);
  return {
    read: (text, ask) => {
      const read = word.read(text, ask);
      return read === undefined ? undefined : read === yes;
    },
    write: (value) => (value ? yes : no),
  };
}

const INCLUDED: Readonly<Record<string, boolean>> = {
  include: true,
  exclude: false,
  true: true,
  false: false,
  "1": true,
  "0": false,
};
/** True and false as `include` and `exclude`. */
export const included: Codec<boolean> = {
  read: (text, ask) =>
    Object.hasOwn(INCLUDED, text)
      ? INCLUDED[text]
      : ask.wrong(text, msg("include or exclude, true or false, 1 or 0")),
  write: (value) => (value ? "include" : "exclude"),
};
