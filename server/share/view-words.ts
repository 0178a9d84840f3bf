import type { CurrentData } from "../data.ts";
import type { Pictures } from "../picture/pictures.ts";
import type { ViewWords } from "./cards.ts";

/**
 * What the view of a query shows, in words; without a query, what the pack says of itself. Rejects
 * with Unavailable before data is loaded, or with StoreError.
 */
export async function viewWords(
  current: CurrentData,
  pictures: Pictures,
  query: string,
): Promise<ViewWords> {
  const { title, summary } = current.loaded().dataset;
  if (query === "")
    return { title, description: summary, alternative: `Who stands with whom in “${title}”` };
  const described = await pictures.description(current.settled(), query);
  const { alternative } = described;
  return { title: described.title, description: alternative, alternative };
}
