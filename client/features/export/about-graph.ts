import { msg } from "../../../domain/message.ts";
import { creditParts, licenceName } from "../../model/credit/credit.ts";
import { sentence } from "../../model/text/words.ts";
import type { ShownGraph } from "./shown-graph.ts";

/**
 * Returns the head of a file, a line each: title, date with the relations that the filter and a
 * limit leave out, licence, sources and address. Readers of the product take the first line for the
 * title.
 */
export function aboutGraph({ title, when, evidence }: ShownGraph): string[] {
  const { sources, licence, link } = evidence;
  const credit = creditParts({
    sources: sources.map((source) => source.title),
    licence: licenceName(licence),
  });
  return [title, sentence(when), ...credit, link && msg(`Full view: ${link}`)]
    .map((line) => line.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim())
    .filter(Boolean);
}
