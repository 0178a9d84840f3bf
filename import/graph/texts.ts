/** Converts a text or a number to a string; "" for anything else. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "bigint" ? String(value) : "";
}

/** Returns a list of texts from a list, a JSON list, or a text separated by semicolons. */
export function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(textOf).filter((text) => text !== "");
  const text = textOf(value);
  return text === "" ? [] : (jsonTexts(text) ?? text.split("; "));
}

function jsonTexts(text: string): string[] | null {
  if (!text.startsWith('["') && text !== "[]") return null;
  try {
    const list: unknown = JSON.parse(text);
    const isTexts = Array.isArray(list) && list.every((one) => typeof one === "string");
    return isTexts ? list : null;
  } catch {
    return null;
  }
}

/** Parses a boolean, also as XML and tables write it; null if it is none. */
export function truthOf(value: unknown): boolean | null {
  if (typeof value === "boolean") return value;
  const text = textOf(value).trim().toLowerCase();
  if (["true", "yes", "1"].includes(text)) return true;
  return ["false", "no", "0"].includes(text) ? false : null;
}
