import type { Fields } from "./draft.ts";

/** The attribute in which this product's own XML has all others as JSON, if XML cannot hold them. */
const EXACT = "exact";

/** The attributes of an item, with those that stand exactly as they are in the place of the others. */
export function withExact(fields: Fields): Fields {
  const text = fields.get(EXACT);
  if (typeof text !== "string" || !text.startsWith("{")) return fields;
  try {
    const exact = JSON.parse(text) as Record<string, unknown>;
    const all: Fields = new Map(fields);
    all.delete(EXACT);
    for (const name of Object.keys(exact)) all.set(name, exact[name]);
    // A name counts as a label does, which the file has beside it.
    if (Object.hasOwn(exact, "name")) all.delete("label");
    return all;
  } catch {
    return fields;
  }
}
