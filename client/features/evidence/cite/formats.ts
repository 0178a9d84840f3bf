import { asBibtex } from "./as-bibtex.ts";
import { asCsl } from "./as-csl.ts";
import { asMarkdown } from "./as-markdown.ts";
import { asText } from "./as-text.ts";
import type { Cited } from "./cited.ts";

/** The forms in which a citation can be taken along, by the name that people know them by. */
export const FORMATS = {
  Text: asText,
  Markdown: asMarkdown,
  BibTeX: asBibtex,
  "CSL-JSON": asCsl,
} as const satisfies Record<string, (cited: Cited) => string>;

export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];
