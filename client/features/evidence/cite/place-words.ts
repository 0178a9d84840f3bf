import { msg } from "../../../../domain/message.ts";
import { dateWords } from "../../../model/text/dates.ts";
import type { Cited, CitedPlace } from "./cited.ts";

/** The words that Entente adds to a background document wherever it is cited. */
export const UNVERIFIED = msg("public record, not verified");

/**
 * Returns a title; in square brackets, as librarians write what they supply, where it is a
 * description.
 */
export function titleWords({ title, titleInferred, background }: CitedPlace): string {
  return titleInferred && !background ? `[${title}]` : title;
}

/** "22 Feb 2024", "[2024?]" for an inferred date, "[no date]"; empty for background. */
export function dateOf({ date, background }: CitedPlace): string {
  if (background) return "";
  if (date === null) return msg("[no date]");
  return date.inferred ? `[${dateWords(date.iso)}?]` : dateWords(date.iso);
}

/** "paragraph 7", "paragraphs 3 and 32"; empty for none. */
export function paragraphWords({ paragraphs }: CitedPlace): string {
  const last = paragraphs.at(-1);
  if (last === undefined) return "";
  const before = paragraphs.slice(0, -1).join(", ");
  return before === "" ? msg(`paragraph ${last}`) : msg(`paragraphs ${before} and ${last}`);
}

/** Title, publisher, date and paragraphs of a place, as far as they are known. */
export function placeParts(place: CitedPlace): string[] {
  const unverified =
    place.background && !place.title.toLowerCase().includes("not verified") ? UNVERIFIED : "";
  return [
    titleWords(place),
    place.publisher,
    dateOf(place),
    paragraphWords(place),
    unverified,
  ].filter((part) => part !== "");
}

/** Sentences about what is not as the document has it; empty where nothing is. */
export function caveats({ places }: Pick<Cited, "places">): string[] {
  const articles = places.filter((place) => !place.background);
  const isOne = places.length <= 1;
  const titles = articles.filter((place) => place.titleInferred);
  const dates = articles.filter((place) => place.date?.inferred);
  return [
    ...titles
      .slice(0, 1)
      .map(({ title }) =>
        isOne
          ? msg("Title supplied: the document has none.")
          : msg(`Title of ${title} supplied: the document has none.`),
      ),
    ...dates
      .slice(0, 1)
      .map(({ title }) => (isOne ? msg("Date inferred.") : msg(`Date of ${title} inferred.`))),
    ...(places.some((place) => place.background)
      ? [msg("Rests on the public record, not verified.")]
      : []),
  ];
}
