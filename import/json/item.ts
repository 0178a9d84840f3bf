import type { Fields } from "../graph/draft.ts";
import { textOf } from "../graph/texts.ts";

export type Item = Readonly<Record<string, unknown>>;

/** An object that is neither a list nor null. */
export function isItem(value: unknown): value is Item {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What an object has under its own name; names such as `constructor` have nothing else. */
export function own(item: Item, name: string): unknown {
  return Object.hasOwn(item, name) ? item[name] : undefined;
}

/** Where formats keep what describes a node or an edge: beside its ends, or in one of these. */
const BAGS = ["attributes", "data", "properties", "metadata", "attrs", "v", "position"];

/** Everything that an item says of itself, in one: what it keeps apart counts most. */
export function fieldsOf(item: Item): Fields {
  const fields: Fields = new Map();
  const bags: Item[] = [];
  for (const name of Object.keys(item)) {
    const value = item[name];
    if (BAGS.includes(name) && isItem(value)) bags.push(value);
    else fields.set(name, value);
  }
  for (const bag of bags) for (const name of Object.keys(bag)) fields.set(name, bag[name]);
  return fields;
}

/** The first of the names that has a text or a number. */
export function firstText(fields: Fields, names: readonly string[]): string {
  for (const name of names) {
    const text = textOf(fields.get(name));
    if (text !== "") return text;
  }
  return "";
}
