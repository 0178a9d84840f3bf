import type { TemplateResult } from "lit";
import { loadCode } from "../../api/load-code.ts";
import type { Route } from "../../model/link/route.ts";
import { PANELS, type Panel, type PanelParts } from "./panels.ts";

/** The panel of a route, to be given that route alone. */
const panelOf = ({ view }: Pick<Route, "view">) => PANELS[view] as Panel<Route>;

/** Fetches the code of a panel. Rejects with Unreachable. */
export async function loadPanel(view: Route["view"]): Promise<void> {
  const { load } = panelOf({ view });
  if (load) await loadCode(load);
}

/** The panel that a route opens. */
export const openPanel = (route: Route, parts: PanelParts): TemplateResult =>
  panelOf(route).show(route, parts);
