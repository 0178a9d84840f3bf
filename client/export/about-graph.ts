import { creditText, licenceName } from "../credit/credit.ts";
import type { ShownGraph } from "./shown-graph.ts";

/** What a file says of its graph: title, date, what the filter left out, sources, licence and address. */
export function aboutGraph({ title, when, evidence }: ShownGraph): string {
  const { sources, licence, link } = evidence;
  const credit = creditText({
    sources: sources.map((source) => source.title),
    licence: licenceName(licence),
  });
  return [`${title}, ${when}`, credit, link].filter(Boolean).join(". ");
}
