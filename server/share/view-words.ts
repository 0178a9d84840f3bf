import type { CurrentData } from "../data.ts";
import { Unavailable } from "../errors.ts";
import type { ViewWords } from "./cards.ts";

/** What the view of a query shows, in words. Throws Unavailable before data is loaded. */
export function viewWords(current: CurrentData): ViewWords {
  const data = current.get();
  if (!data) throw new Unavailable("the data is still being loaded; try again in a moment");
  const { title, summary } = data.dataset;
  return { title, description: summary, alternative: `Who cooperates with whom: ${title}` };
}
