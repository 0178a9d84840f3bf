import { isParameter, type Parameter } from "../parameters/parameter.ts";

/** A statement kept under a name. */
export interface Favourite {
  name: string;
  text: string;
  parameters: Parameter[];
}

const LONGEST = 60;

/** Favourites in the order of their names, with one more; one of the same name is replaced. */
export function keep(favourites: readonly Favourite[], favourite: Favourite): Favourite[] {
  const others = favourites.filter(({ name }) => name !== favourite.name);
  return [...others, favourite].sort((a, b) => a.name.localeCompare(b.name));
}

/** A name for a statement: its first comment, else its first line. */
export function nameFor(text: string): string {
  const lines = text.split("\n").map((line) => line.replace(/^\s*\/\/+\s*/, "").trim());
  const [first = "Statement"] = lines.filter(Boolean);
  return first.length <= LONGEST ? first : `${first.slice(0, LONGEST - 1)}…`;
}

/** Whether something that was kept is a favourite. */
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
