import type { Schema } from "../../../domain/contract/schema.ts";
import type { Link } from "./pattern.ts";

/** A property whose values can be compared: text, a number, or true and false. */
export interface PlainProperty {
  name: string;
  example: string | number | boolean;
}

/** Properties that name a thing for people come first. */
const NAMING = /^(?:name|title)$/i;

/** Returns the properties of a label that have plain values. */
export function propertiesOf({ labels }: Schema, label: string): PlainProperty[] {
  const owner = labels.find(({ name }) => name === label);
  const plain = (owner?.properties ?? []).flatMap(({ name, example }) =>
    typeof example === "string" || typeof example === "number" || typeof example === "boolean"
      ? [{ name, example }]
      : [],
  );
  return plain.sort((a, b) => Number(NAMING.test(b.name)) - Number(NAMING.test(a.name)));
}

/** Returns the relationships of a label's nodes in both directions, the most frequent first. */
export function linksOf({ connections }: Schema, label: string): Link[] {
  const counts = new Map<string, { link: Link; count: number }>();
  const add = (link: Link, count: number) => {
    const key = JSON.stringify(link);
    counts.set(key, { link, count: (counts.get(key)?.count ?? 0) + count });
  };
  for (const { start, type, end, count } of connections) {
    if (start.includes(label))
      for (const one of end) add({ direction: "out", type, end: one }, count);
    if (end.includes(label))
      for (const one of start) add({ direction: "in", type, end: one }, count);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ link }) => link);
}

/** Returns a text as a value like an example; null if it cannot be one. */
export function valueLike(
  example: PlainProperty["example"],
  text: string,
): string | number | boolean | null {
  if (typeof example === "string") return text;
  const trimmed = text.trim().toLowerCase();
  if (typeof example === "boolean")
    return trimmed === "true" ? true : trimmed === "false" ? false : null;
  return trimmed !== "" && Number.isFinite(Number(trimmed)) ? Number(trimmed) : null;
}
