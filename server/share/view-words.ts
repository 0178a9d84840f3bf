import { msg } from "../../domain/message.ts";
import type { CurrentData } from "../data.ts";
import type { Pictures } from "../picture/pictures.ts";
import type { Asker } from "../work/asker.ts";
import type { ViewWords } from "./cards.ts";

/**
 * Returns the texts of a query's view; without a query, those of the pack. Rejects with Unavailable
 * before data is loaded, with TooMany or StoreError. A request without a query is usually followed
 * by one with a query, so the descriptions of views are prepared.
 */
export async function viewWords(
  current: CurrentData,
  pictures: Pictures,
  query: string,
  caller: Asker,
): Promise<ViewWords> {
  if (query === "") {
    const data = current.loaded();
    const { title, summary } = data.dataset;
    pictures.warm(data);
    return { title, description: summary, alternative: msg(`Who stands with whom in “${title}”`) };
  }
  const described = await pictures.description(current.settled(), query, caller);
  const { alternative } = described;
  return { title: described.title, description: alternative, alternative };
}
