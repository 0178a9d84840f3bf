import { msg } from "../../../domain/message.ts";
import type { Source } from "../../../domain/contract/sources.ts";
import { dateWords } from "../../model/text/dates.ts";

/** When a source was published, in words, and whether that is an inference. */
export function publishedWords(
  source: Pick<Source, "published" | "publishedInferred" | "background">,
): string {
  if (source.published) return dateWords(source.published);
  if (source.publishedInferred) return msg(`probably ${dateWords(source.publishedInferred)}`);
  return source.background ? msg("not an article") : msg("undated");
}
