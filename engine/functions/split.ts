/**
 * Returns the parts of a text between delimiters; an empty delimiter splits after each character.
 */
export function splitText(text: string, delimiters: readonly string[]): string[] {
  if (text === "") return [""];
  const wanted = delimiters.filter((delimiter) => delimiter !== "");
  const everywhere = wanted.length < delimiters.length;
  const parts: string[] = [];
  let start = 0;
  let at = 0;
  while (at < text.length) {
    const found = wanted.find((delimiter) => text.startsWith(delimiter, at));
    if (found !== undefined) {
      parts.push(text.slice(start, at));
      at += found.length;
      start = at;
    } else {
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      if (everywhere && at < text.length) {
        parts.push(text.slice(start, at));
        start = at;
      }
    }
  }
  parts.push(text.slice(start));
  return parts;
}

const HIGH_SPACES = new Set("\u1680\u2028\u2029\u205f\u3000");

/** Java's white space: the separators of Unicode but the no-break spaces, and some controls. */
function isSpace(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code <= 0x20) return (code >= 0x09 && code <= 0x0d) || code >= 0x1c;
  return (code >= 0x2000 && code <= 0x200a && code !== 0x2007) || HIGH_SPACES.has(character);
}

/** Returns a text without white space, or without the given characters, at one end or both. */
export function stripped(
  text: string,
  characters: string | undefined,
  atStart: boolean,
  atEnd: boolean,
): string {
  const set = characters === undefined ? undefined : new Set(characters);
  const goes = (character: string | undefined) =>
    character !== undefined && (set ? set.has(character) : isSpace(character));
  const all = [...text];
  let start = 0;
  let end = all.length;
  while (atStart && start < end && goes(all[start])) start++;
  while (atEnd && end > start && goes(all[end - 1])) end--;
  return all.slice(start, end).join("");
}
