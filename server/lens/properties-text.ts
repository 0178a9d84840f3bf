import type { ReadItem } from "./read-item.ts";
import { valueText } from "./value-text.ts";

/** Maximum number of characters of a text that is made of a node or relationship. */
export const LONGEST_SUMMARY = 1000;

/** Returns the properties of an item in words: `born: 1931 · country: France`. */
export function propertiesText(
  { properties }: ReadItem,
  without: ReadonlySet<string> = new Set(),
): string {
  const parts: string[] = [];
  for (const [name, value] of [...properties].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const text = without.has(name) ? "" : valueText(value);
    if (text !== "") parts.push(`${name}: ${text}`);
  }
  return parts.join(" · ").slice(0, LONGEST_SUMMARY);
}
