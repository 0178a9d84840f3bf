import type { Fields } from "../graph/draft.ts";
import { textOf } from "../graph/texts.ts";

export type Item = Readonly<Record<string, unknown>>;

/** Returns true for an object that is neither a list nor null. */
export function isItem(value: unknown): value is Item {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Returns an own property, so that names such as `constructor` are not inherited ones. */
export function own(item: Item, name: string): unknown {
  return Object.hasOwn(item, name) ? item[name] : undefined;
}

/** Members in which formats nest the attributes of a node or an edge. */
const BAGS = ["attributes", "data", "properties", "metadata", "attrs", "v", "position"];

/** Merges all attributes of an item; nested ones take precedence. */
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

/** Returns the first non-empty text or number under these names. */
export function firstText(fields: Fields, names: readonly string[]): string {
  for (const name of names) {
    const text = textOf(fields.get(name));
    if (text !== "") return text;
  }
  return "";
}
