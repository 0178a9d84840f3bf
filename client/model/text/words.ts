/**
 * A whole number with commas between thousands. `toLocaleString` says the same and costs 20 ms at
 * its first call, which the first frame would wait for.
 */
export function numberText(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** "1 claim", "12 claims"; `plural` where adding an s does not do. */
export function count(n: number, one: string, plural = `${one}s`): string {
  return `${numberText(n)} ${n === 1 ? one : plural}`;
}

/** A kind of actor as a plural in running text: "states", "territories". */
export function kindPlural(kind: string): string {
  const word = kind.toLowerCase();
  if (word === "media") return word;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** First letter in upper case, the rest as it is. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
