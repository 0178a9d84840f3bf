/** Units of UTF-16 that the character at a place takes, counted forwards. */
export const widthAt = (text: string, at: number): number =>
  (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;

/** The same for the character that ends before a place. */
export function widthBefore(text: string, at: number): number {
  return at >= 2 && widthAt(text, at - 2) === 2 ? 2 : 1;
}

/** Returns where the characters after so many begin; the end of the text if it has no more. */
export function placeAfter(text: string, count: number, from = 0): number {
  // So many characters are at least so many units.
  if (count >= text.length - from) return text.length;
  let at = from;
  for (let left = count; left > 0 && at < text.length; left--) at += widthAt(text, at);
  return Math.min(at, text.length);
}

/** Returns where the last so many characters begin. */
export function placeBefore(text: string, count: number): number {
  if (count >= text.length) return 0;
  let at = text.length;
  for (let left = count; left > 0 && at > 0; left--) at -= widthBefore(text, at);
  return at;
}

/** Units of a text that are turned at once. */
const AT_ONCE = 1024;

/** Returns the characters in their reverse order. `tick` is called once for some of them. */
export function reversedText(text: string, tick: () => void): string {
  const parts: string[] = [];
  for (let end = text.length; end > 0;) {
    const start = end <= AT_ONCE ? 0 : end - AT_ONCE;
    // A character is not cut in two.
    const from = start > 0 && widthAt(text, start - 1) === 2 ? start - 1 : start;
    parts.push([...text.slice(from, end)].reverse().join(""));
    end = from;
    tick();
  }
  return parts.join("");
}
