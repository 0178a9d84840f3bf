const PLAIN_NAME = /^[A-Za-z]\w*$/;

/**
 * Returns a value as a Cypher literal: texts, numbers, truths, null, lists and maps. In texts every
 * quote, backslash, control and separator of lines is escaped, so that no text ends the literal it
 * is in.
 */
export function cypherLiteral(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return `[${value.map(cypherLiteral).join(", ")}]`;
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value).map(([name, inner]) => {
      const key = PLAIN_NAME.test(name) ? name : `\`${name.replaceAll("`", "``")}\``;
      return `${key}: ${cypherLiteral(inner)}`;
    });
    return `{${entries.join(", ")}}`;
  }
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "null";
}

function quoted(text: string): string {
  const escaped = text.replace(/['"\\\p{Cc}\p{Zl}\p{Zp}]/gu, (sign) => {
    if (sign === "\\" || sign === "'" || sign === '"') return `\\${sign}`;
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return `'${escaped}'`;
}
