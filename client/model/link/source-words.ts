import { msg } from "../../../domain/message.ts";
import type { Titled } from "../credit/credit.ts";
import type { Route } from "./route.ts";

/**
 * Returns the title of a view whose panel shows a document: its title, and the paragraph; "" for
 * any other.
 */
export function sourceWords(route: Route | null, sources: readonly Titled[]): string {
  if (route?.view !== "source") return "";
  const title = sources.find(({ id }) => id === route.source)?.title;
  if (!title) return "";
  return route.paragraph === undefined ? title : msg(`${title}, paragraph ${route.paragraph}`);
}

/** Returns a description of the documents of a view; `source` as `sourceWords` returns it. */
export const statedText = (source: string, alternative: string): string =>
  source === "" ? alternative : msg(`What “${source}” states: ${alternative}`);
