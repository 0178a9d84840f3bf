import { buildModel } from "../graph/model.ts";
import type { StageState } from "../page/stage-state.ts";
import { formatRoute } from "../page/route.ts";
import { alternativeText } from "../view/alternative-text.ts";
import { elementIntegrity } from "./integrity.ts";
import { ShareDialog } from "./share-dialog.ts";
import { shareQuery } from "./share-query.ts";

/** The dialog that shares what the page shows now. */
export async function shareDialog(stage: StageState): Promise<ShareDialog> {
  const { loaded, view, selection, route } = stage;
  const [query, integrity] = await Promise.all([shareQuery(stage), elementIntegrity()]);
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
    alternative: alternativeText({ ...view, selection }, buildModel(loaded.graph)),
  };
  return dialog;
}
