import { loadCode } from "../../api/load-code.ts";
import type { StageState } from "../state/stage-state.ts";
import type { LayoutMenu } from "../../features/layouts/layout-menu.ts";

/** Loads the menu of layouts and opens it beside a button. */
export async function openLayouts(stage: StageState, button: HTMLElement): Promise<void> {
  await loadCode(() => import("../../features/layouts/layout-menu.ts"));
  const place = stage.host.renderRoot;
  let menu = place.querySelector<LayoutMenu>("entente-layouts");
  if (!menu) {
    menu = document.createElement("entente-layouts");
    menu.addEventListener("entente-view", stage.changed);
    place.append(menu);
  }
  const { view, selection, loaded } = stage;
  Object.assign(menu, { view, selection, atlas: loaded.atlas });
  await menu.updateComplete;
  menu.openBeside(button);
}
