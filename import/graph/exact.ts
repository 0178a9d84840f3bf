import type { Fields } from "./draft.ts";

/**
 * Attribute of this product's own XML that holds all others as JSON, if XML cannot represent them.
 */
const EXACT = "exact";

/** Merges the attributes of an item with those of its `exact` attribute, which take precedence. */
export function withExact(fields: Fields): Fields {
  const text = fields.get(EXACT);
  if (typeof text !== "string" || !text.startsWith("{")) return fields;
  try {
    const exact = JSON.parse(text) as Record<string, unknown>;
    const all: Fields = new Map(fields);
    all.delete(EXACT);
    for (const name of Object.keys(exact)) all.set(name, exact[name]);
    // The file also has the name as its label, which would win over it.
    if (Object.hasOwn(exact, "name")) all.delete("label");
    return all;
  } catch {
    return fields;
  }
}
