import type { Translate } from "./translate-source.ts";

/** Elements of a page whose whole content is one message, and the content of its description. */
const TEXTS =
  /(<(title|h1|p|noscript)(?:\s[^>]*)?>)([\s\S]*?)(?=<\/\2\s*>)|(name="description"\s+content=")([^"]*)/g;

const spaced = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Returns the texts of an HTML page. */
export const pageTexts = (page: string): string[] =>
  [...page.matchAll(TEXTS)].map(([, , , content, , description]) =>
    spaced(content ?? description ?? ""),
  );

/** Replaces the texts of an HTML page by those of a language. */
export const translatePage = (page: string, translate: Translate): string =>
  page.replace(TEXTS, (_all, tag, _name, content, attribute, description) => {
    const text = translate(spaced(String(content ?? description)), "", true);
    if (typeof text !== "string") throw new Error("a text of a page has no forms");
    return `${String(tag ?? attribute)}${text}`;
  });
