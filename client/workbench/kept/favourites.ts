import { msg } from "../../../domain/message.ts";
import { freeName } from "../../ui/naming/free-name.ts";
import { isParameter, type Parameter } from "../parameters/parameter.ts";

/** A statement kept under a name. */
export interface Favourite {
  name: string;
  text: string;
  parameters: Parameter[];
  /** A sentence about it, from the file that it came in */
  purpose?: string;
}

const LONGEST = 60;

/**
 * Returns a statement as a favourite: under the name that it has already, else under one that is
 * free.
 */
export function favouriteOf(
  text: string,
  parameters: Parameter[],
  favourites: readonly Favourite[],
): Favourite {
  const known = favourites.find((one) => one.text === text);
  return { name: known?.name ?? freeName(nameFor(text), favourites), text, parameters };
}

/** Favourites in the order of their names, with one more; one of the same statement is replaced. */
export function keep(favourites: readonly Favourite[], favourite: Favourite): Favourite[] {
  const others = favourites.filter(({ text }) => text !== favourite.text);
  return [...others, favourite].sort((a, b) => a.name.localeCompare(b.name));
}

/** Favourites of which one has another name, or one like it that is free. */
export function rename(
  favourites: readonly Favourite[],
  favourite: Favourite,
  name: string,
): Favourite[] {
  const others = favourites.filter((one) => one !== favourite);
  return keep(others, { ...favourite, name: freeName(name, others) });
}

/** Returns a name for a statement: its first comment, else its first line. */
export function nameFor(text: string): string {
  const lines = text.split("\n").map((line) => line.replace(/^\s*\/\/+\s*/, "").trim());
  const [first = msg("Statement")] = lines.filter(Boolean);
  return first.length <= LONGEST ? first : `${first.slice(0, LONGEST - 1)}…`;
}

/** Returns true if a kept value is a favourite. */
export function isFavourite(item: unknown): item is Favourite {
  if (typeof item !== "object" || item === null) return false;
  const { name, text, parameters } = item as Partial<Favourite>;
  return (
    typeof name === "string" &&
    typeof text === "string" &&
    Array.isArray(parameters) &&
    parameters.every(isParameter)
  );
}
