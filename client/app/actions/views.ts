import { msg } from "../../../domain/message.ts";
import { loadCode } from "../../api/load-code.ts";
import { showDialog } from "../../ui/dialogs/show-dialog.ts";
import { safeStorage } from "../../ui/browser/safe-storage.ts";
import { pageTitle } from "../state/page-title.ts";
import type { ExplorerState } from "../state/explorer-state.ts";
import { momentWords } from "../../model/time/words.ts";
import type { SavedView } from "../../features/views/saved-view.ts";
import type { Command } from "../commands/command.ts";

/** Returns a few words about the view, as a first name for it. */
function titleOf({ loaded, router, view }: ExplorerState): string {
  const title = pageTitle(router.route, loaded.graphIndex, loaded.dataset.title).replace(
    / · .*$/,
    "",
  );
  return view.moment ? `${title}, ${momentWords(view.moment)}` : title;
}

export const views: Command = {
  id: "views",
  words: msg("Views …"),
  section: "view",
  keys: ["v"],
  run: async (explorer) => {
    const { ViewsDialog } = await loadCode(() => import("../../features/views/views-dialog.ts"));
    const { dataset } = explorer.loaded;
    const page = {
      pack: dataset.pack,
      title: titleOf(explorer),
      link: async () => ({ query: await explorer.url.query(), hash: location.hash }),
      open: ({ query, hash }: SavedView) => explorer.router.visit(query, hash),
    };
    showDialog(explorer.host, new ViewsDialog(page, safeStorage()));
  },
};
