import { msg } from "../../../domain/message.ts";
import { sameSelection, type Lit } from "../../model/graph/state.ts";
import type { ActorGroups } from "../../model/graph/actor-groups.ts";
import { undoable, type View } from "../../model/link/view.ts";
import { momentOf, revealing } from "./follow.ts";
import type { Loaded } from "../../model/link/loaded.ts";
import { pageTitle } from "./page-title.ts";
import { restore, type Restorable } from "./restore.ts";
import type { RouteController } from "./route-controller.ts";
import { actorsOf, routeOf, selectionOf } from "../../model/link/selection.ts";
import type { SheetHeight } from "./sheet-height.ts";
import type { ViewController } from "./view-controller.ts";
import type { ViewUrl } from "./view-url.ts";
import type { Moment } from "../../model/time/moment.ts";

/** The page at which a route arrives. */
export interface Arriving extends Restorable {
  readonly loaded: Loaded;
  readonly router: RouteController;
  readonly steps: ViewController;
  readonly url: ViewUrl;
  /** The picture was last moved to an actor that was searched for */
  near: boolean;
  /** True if panels are sheets over the map */
  readonly narrow: { readonly matches: boolean };
  lit: Lit | null;
  groups: ActorGroups | null;
  height: SheetHeight;
  faults: string[];
  change(view: View): void;
  setMoment(moment: Moment, gesture: string | null): void;
  bringNear(actors: readonly string[]): Promise<void>;
}

/** Another route is open: the page follows, and what it needs is not hidden. */
export function arrive(page: Arriving): void {
  const { dataset, graphIndex } = page.loaded;
  page.faults = page.router.lost ? [msg("There is nothing at this address.")] : [];
  const restored = showAsked(page);
  const { route } = page.router;
  const selection = selectionOf(route, page.selection);
  const chosen = !sameSelection(selection, page.selection);
  if (chosen) page.selection = selection;
  if (page.near && (selection?.type === "pair" || selection?.type === "relation")) {
    // A search had brought one actor near; now both ends should be seen.
    page.graph?.fit();
    page.near = false;
  }
  if (route.view !== "paths") page.lit = null;
  if (route.view !== "balance") page.groups = null;
  page.steps.amend(revealing(page.view, actorsOf(selection, graphIndex), graphIndex));
  const moment = momentOf(route);
  if (moment !== undefined) page.setMoment(moment, null);
  if (route.view === "intro") page.height = "peek";
  // A comparison shows the map first; the list is a step away.
  else if (page.height === "peek" && route.view !== "compare") page.height = "half";
  // A raised sheet leaves the map little room: what was chosen is brought into it.
  if (chosen && !restored && page.narrow.matches && selection)
    void page.bringNear(actorsOf(selection, graphIndex));
  page.url.settle();
  document.title = pageTitle(route, graphIndex, dataset.title);
}

/**
 * Shows the view that the address asks for, if it is another one; returns true if the address has
 * all of it, with the camera.
 */
function showAsked(page: Arriving): boolean {
  const { router } = page;
  const asked = page.url.read(router.takeQuery());
  if (router.route.view !== "intro") page.folded = false;
  if (!asked) return false;
  const { view, faults, whole } = asked;
  page.faults = [...page.faults, ...faults];
  if (whole) restore(page, view);
  if (view.selection) {
    page.selection = view.selection;
    if (router.route.view === "intro") router.replace(routeOf(view.selection));
  }
  const moment = momentOf(router.route) ?? view.moment;
  const next = { ...undoable(view), moment };
  if (JSON.stringify(next) !== JSON.stringify(page.view)) page.change(next);
  return whole;
}
