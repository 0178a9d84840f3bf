import { fold } from "../../../domain/folded-text.ts";
import type { Parameter } from "../parameters/parameter.ts";
import { isParameter } from "../parameters/parameter.ts";

/** A statement that was run. */
export interface Entry {
  text: string;
  parameters: Parameter[];
  write: boolean;
  /** Milliseconds since 1970. */
  at: number;
}

/** Statements kept, and characters of all of them together: browsers keep few megabytes a site. */
export const MOST_ENTRIES = 300;
export const MOST_CHARACTERS = 500_000;

/** Returns the history, newest first, with one more; the same statement is in it once. */
export function remember(history: readonly Entry[], entry: Entry): Entry[] {
  const others = history.filter(({ text }) => text !== entry.text);
  let characters = 0;
  return [entry, ...others].slice(0, MOST_ENTRIES).filter(({ text }) => {
    characters += text.length;
    return characters <= MOST_CHARACTERS;
  });
}

/** Those that hold every word of the search, in any order, whatever case and accents. */
export function search<T extends { text: string; name?: string }>(
  items: readonly T[],
  words: string,
): T[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return items.filter(({ text, name = "" }) => {
    const whole = fold(`${name}\n${text}`);
    return wanted.every((word) => whole.includes(word));
  });
}

/** Returns true if a kept value is an entry. */
export function isEntry(item: unknown): item is Entry {
  if (typeof item !== "object" || item === null) return false;
  const { text, parameters, write, at } = item as Partial<Entry>;
  return (
    typeof text === "string" &&
    Array.isArray(parameters) &&
    parameters.every(isParameter) &&
    typeof write === "boolean" &&
    typeof at === "number"
  );
}
