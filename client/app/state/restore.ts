import type { MapDisplay } from "../../model/graph/camera.ts";
import type { EntenteMap } from "../../map/entente-map.ts";
import type { Selection } from "../../model/graph/state.ts";
import type { Fold, Part, SharedView } from "../../model/link/shared-view.ts";
import type { View } from "../../model/link/view.ts";
import type { Route } from "../../model/link/route.ts";
import { selectionOf } from "../../model/link/selection.ts";
import type { ThemeChoice } from "../../ui/theme/chosen-theme.ts";

/** The parts of the page that a link restores. */
export interface Restorable {
  view: View;
  selection: Selection;
  /** The last display of the map that was asked for */
  look: MapDisplay;
  themeChoice: ThemeChoice;
  filtering: boolean;
  table: boolean;
  folded: boolean;
  timeFolded: boolean;
  graph: EntenteMap | null;
}

/** Returns the view as links write it; the route has the selection if it can. */
export function sharedViewOf(page: Restorable, route: Route, pack: string): SharedView {
  const { themeChoice, selection, look, graph } = page;
  const open: Part[] = [];
  if (page.filtering) open.push("filters");
  if (page.table) open.push("table");
  const folded: Fold[] = [];
  if (page.folded) folded.push("panel");
  if (page.timeFolded) folded.push("timeline");
  const told = selectionOf(route, null) !== null;
  return {
    ...page.view,
    ...((graph?.look === look ? graph.lookedAt : null) ?? look),
    pack,
    selection: told ? null : selection,
    theme: themeChoice === "system" ? null : themeChoice,
    open,
    folded,
  };
}

/** Opens, folds and looks as a link says; its steps and selection are the page's to take. */
export function restore(page: Restorable, { camera, opened, open, folded }: SharedView): void {
  page.look = { camera, opened };
  page.filtering = open.includes("filters");
  page.table = open.includes("table");
  page.folded = folded.includes("panel");
  page.timeFolded = folded.includes("timeline");
}
