import slugify from "@sindresorhus/slugify";

const LONGEST = 80;

/**
 * Converts a name to an id in lower-kebab, with letters of other scripts transliterated. A name
 * without any that can be becomes `fallback` and a number made of it.
 */
export function slugOf(name: string, fallback: string): string {
  const slug = slugify(name.normalize("NFC"), { decamelize: false })
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
  return slug || `${fallback}-${hashOf(name).toString(36)}`;
}

/** Returns a number of 53 bits made of a text, the same everywhere (cyrb53, public domain). */
export function hashOf(text: string): number {
  return hashOfParts([text]);
}

/** Returns a number above 0 made of texts, as `hashOf` does of one, without joining them. */
export function hashOfParts(parts: readonly string[]): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const text of parts) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      a = Math.imul(a ^ code, 2654435761);
      b = Math.imul(b ^ code, 1597334677);
    }
    // The end of a text counts, or "ab" and "c" would be "a" and "bc".
    a = Math.imul(a ^ 0x1f, 2654435761);
    b = Math.imul(b ^ 0x1f, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0) || 1;
}
