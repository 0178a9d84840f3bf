import type { ExplorerState } from "../state/explorer-state.ts";
import type { Route } from "../../model/link/route.ts";
import { PANEL, panelText } from "../../model/link/panel.ts";
import { firstSharedView } from "../../model/link/shared-view.ts";
import { queryText, writeView } from "../../model/link/write-view.ts";

/** Routes that nothing but themselves says; of the others a selection or a time does. */
const OWN: ReadonlySet<Route["view"]> = new Set(["source", "sources", "claim", "story", "paths"]);

/**
 * Returns the query of what the page shows now. It says what is selected and open too, which in the
 * page's own address the hash may say: embeds, pictures and cards are never sent a hash.
 */
export async function shareQuery({
  url,
  loaded,
  selection,
  route,
}: ExplorerState): Promise<string> {
  const first = firstSharedView(loaded.dataset);
  const query = new URLSearchParams(await url.query());
  for (const [name, value] of writeView({ ...first, selection }, first)) query.set(name, value);
  if (OWN.has(route.view)) query.set(PANEL, panelText(route));
  return queryText(query);
}
