import { getSources } from "../../api/client.ts";
import { modelOf } from "../../model/graph/model.ts";
import type { ExplorerState } from "../state/explorer-state.ts";
import { formatRoute } from "../../model/link/route.ts";
import { alternativeText } from "../../model/link/alternative-text.ts";
import { sourceWords, statedText } from "../../model/link/source-words.ts";
import { elementIntegrity } from "../../features/share/integrity.ts";
import { ShareDialog } from "../../features/share/share-dialog.ts";
import { shareQuery } from "./share-query.ts";

/** Returns a description of the view; for an open document, its title. */
async function alternativeOf({ loaded, view, selection, route }: ExplorerState): Promise<string> {
  const model = modelOf(loaded.graph);
  if (route.view !== "source") return alternativeText({ ...view, selection }, model);
  const { items } = await getSources();
  const filter = { ...view.filter, sources: view.filter.sources ?? [route.source] };
  const stated = alternativeText({ ...view, filter, selection }, model);
  return statedText(sourceWords(route, items), stated);
}

/** Returns the dialog that shares what the page shows now. */
export async function shareDialog(explorer: ExplorerState): Promise<ShareDialog> {
  const { route } = explorer;
  const [query, integrity] = await Promise.all([shareQuery(explorer), elementIntegrity()]);
  const dialog = new ShareDialog();
  const hash = route.view === "intro" ? "" : formatRoute(route);
  // Wherever a proxy has put the pages, the page of the map lies at the top of them.
  const server = new URL(".", location.href).href.slice(0, -1);
  dialog.shared = { server, query, hash, integrity };
  dialog.wanted = {
    width: 720,
    ratio: "16:9",
    theme: null,
    controls: ["legend", "timeline"],
    sealed: false,
    alternative: await alternativeOf(explorer),
  };
  return dialog;
}
