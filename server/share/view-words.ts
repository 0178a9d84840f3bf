import type { CurrentData } from "../data.ts";
import type { Pictures } from "../picture/pictures.ts";
import type { Asker } from "../work/asker.ts";
import type { ViewWords } from "./cards.ts";

/**
 * What the view of a query shows, in words; without a query, what the pack says of itself. Rejects
 * with Unavailable before data is loaded, with TooMany or StoreError. Who asks without a query is
 * about to ask with one: the words of views are made ready.
 */
export async function viewWords(
  current: CurrentData,
  pictures: Pictures,
  query: string,
  asker: Asker,
): Promise<ViewWords> {
  if (query === "") {
    const data = current.loaded();
    const { title, summary } = data.dataset;
    pictures.warm(data);
    return { title, description: summary, alternative: `Who stands with whom in “${title}”` };
  }
  const described = await pictures.description(current.settled(), query, asker);
  const { alternative } = described;
  return { title: described.title, description: alternative, alternative };
}
