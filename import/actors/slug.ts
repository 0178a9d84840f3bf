import slugify from "@sindresorhus/slugify";
import { hashOf } from "../bytes/text-hash.ts";

const LONGEST = 80;
/** Characters of which transliteration keeps letters and digits, and takes the others as joints. */
const PLAIN = /^[A-Za-z0-9][A-Za-z0-9 .,:;()/_-]*$/;

/**
 * Converts a name to an id in lower-kebab, with letters of other scripts transliterated. A name
 * without any that can be becomes `fallback` and a number made of it.
 */
export function slugOf(name: string, fallback: string): string {
  // Most names are plain, and transliteration goes through hundreds of replacements.
  const letters = PLAIN.test(name)
    ? name.toLowerCase()
    : slugify(name.normalize("NFC"), { decamelize: false });
  const slug = letters
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
  return slug || `${fallback}-${hashOf(name).toString(36)}`;
}
