import { loadCode } from "../../api/load-code.ts";
import type { ExplorerState } from "../state/explorer-state.ts";
import type { LayoutMenu } from "../../features/layouts/layout-menu.ts";

/** Loads the menu of layouts and opens it beside a button. */
export async function openLayouts(explorer: ExplorerState, button: HTMLElement): Promise<void> {
  await loadCode(() => import("../../features/layouts/layout-menu.ts"));
  const place = explorer.host.renderRoot;
  let menu = place.querySelector<LayoutMenu>("entente-layouts");
  if (!menu) {
    menu = document.createElement("entente-layouts");
    menu.addEventListener("entente-view", explorer.changed);
    place.append(menu);
  }
  const { view, selection, loaded } = explorer;
  Object.assign(menu, { view, selection, graphIndex: loaded.graphIndex });
  await menu.updateComplete;
  menu.openBeside(button);
}
