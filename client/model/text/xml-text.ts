import { entryOf } from "../entry-of.ts";

// Most texts have neither: a character with a meaning in XML, or one that may be forbidden.
// eslint-disable-next-line no-control-regex
const SUSPECT = /[&<>"\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;
const ENTITIES = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);
// Forbidden in XML 1.0, escaped or not: controls, halves of surrogate pairs, two non-characters.
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Returns the text without characters that XML cannot hold. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, "");
}

/** Returns the text escaped for XML and HTML, between tags or in double quotes. */
export function xmlEscaped(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return xmlText(text).replace(/[&<>"]/g, (sign) => entryOf(ENTITIES, sign));
}
