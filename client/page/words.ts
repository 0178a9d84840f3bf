/** "1 claim", "12 claims"; `plural` where adding an s does not do. */
export function count(n: number, one: string, plural = `${one}s`): string {
  return `${n.toLocaleString("en-GB")} ${n === 1 ? one : plural}`;
}

const PLURALS: Record<string, string> = {
  Media: "media",
  Territory: "territories",
  Issue: "issues",
};

/** A kind of actor as a plural in running text: "states", "territories". */
export function kindPlural(kind: string): string {
  return PLURALS[kind] ?? `${kind.toLowerCase()}s`;
}

/** First letter in upper case, the rest as it is. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
