import { widthAt, widthBefore } from "./cut-text.ts";

/**
 * Returns the parts of a text between delimiters; an empty delimiter splits after each character.
 * `tick` is called for each character that is looked at, or for each part.
 */
export function splitText(
  text: string,
  delimiters: readonly string[],
  tick: () => void = () => undefined,
): string[] {
  if (text === "") return [""];
  const wanted = delimiters.filter((delimiter) => delimiter !== "");
  const everywhere = wanted.length < delimiters.length;
  const [only] = wanted;
  if (only !== undefined && delimiters.length === 1) return splitAt(text, only, tick);
  const parts: string[] = [];
  let start = 0;
  let at = 0;
  while (at < text.length) {
    tick();
    const found = wanted.find((delimiter) => text.startsWith(delimiter, at));
    if (found !== undefined) {
      parts.push(text.slice(start, at));
      at += found.length;
      start = at;
    } else {
      at += widthAt(text, at);
      if (everywhere && at < text.length) {
        parts.push(text.slice(start, at));
        start = at;
      }
    }
  }
  parts.push(text.slice(start));
  return parts;
}

function splitAt(text: string, delimiter: string, tick: () => void): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, start)) {
    tick();
    parts.push(text.slice(start, at));
    start = at + delimiter.length;
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
  const goes = (character: string) => (set ? set.has(character) : isSpace(character));
  let start = 0;
  let end = text.length;
  const first = (): string => text.slice(start, start + widthAt(text, start));
  const last = (): string => text.slice(end - widthBefore(text, end), end);
  while (atStart && start < end && goes(first())) start += widthAt(text, start);
  while (atEnd && end > start && goes(last())) end -= widthBefore(text, end);
  return text.slice(start, end);
}
