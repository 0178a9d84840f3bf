import { msg } from "../../../domain/message.ts";
import { loadCode } from "../../api/load-code.ts";
import { showDialog } from "../../ui/dialogs/show-dialog.ts";
import { safeStorage } from "../../ui/browser/safe-storage.ts";
import { pageTitle } from "../state/page-title.ts";
import type { StageState } from "../state/stage-state.ts";
import { momentWords } from "../../model/time/words.ts";
import type { SavedView } from "../../features/views/saved-view.ts";
import type { Command } from "../commands/command.ts";

/** Returns a few words about the view, as a first name for it. */
function titleOf({ loaded, router, view }: StageState): string {
  const title = pageTitle(router.route, loaded.atlas, loaded.dataset.title).replace(/ · .*$/, "");
  return view.moment ? `${title}, ${momentWords(view.moment)}` : title;
}

export const views: Command = {
  id: "views",
  words: msg("Views …"),
  section: "view",
  keys: ["v"],
  run: async (stage) => {
    const { ViewsDialog } = await loadCode(() => import("../../features/views/views-dialog.ts"));
    const { dataset } = stage.loaded;
    const page = {
      pack: dataset.pack,
      title: titleOf(stage),
      link: async () => ({ query: await stage.url.query(), hash: location.hash }),
      open: ({ query, hash }: SavedView) => stage.router.visit(query, hash),
    };
    showDialog(stage.host, new ViewsDialog(page, safeStorage()));
  },
};
