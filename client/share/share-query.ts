import type { StageState } from "../page/stage-state.ts";
import { firstSharedView } from "../view/shared-view.ts";
import { queryText, writeView } from "../view/write-view.ts";

/**
 * The query of what the page shows now. It says what is selected too, which in the page's own
 * address the hash may say: embeds, pictures and cards are never sent a hash.
 */
export async function shareQuery({ url, loaded, selection }: StageState): Promise<string> {
  const first = firstSharedView(loaded.dataset);
  const query = new URLSearchParams(await url.query());
  for (const [name, value] of writeView({ ...first, selection }, first)) query.set(name, value);
  return queryText(query);
}
