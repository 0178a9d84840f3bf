import slugify from "@sindresorhus/slugify";
import { hashOf } from "../bytes/text-hash.ts";

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
