/** A text or a number as a text; everything else is none. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "bigint" ? String(value) : "";
}

/** A list of texts: a list itself, one written as JSON, or what a text has between semicolons. */
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

/** A truth, also as XML and tables write it; null: it is none. */
export function truthOf(value: unknown): boolean | null {
  if (typeof value === "boolean") return value;
  const text = textOf(value).trim().toLowerCase();
  if (["true", "yes", "1"].includes(text)) return true;
  return ["false", "no", "0"].includes(text) ? false : null;
}
