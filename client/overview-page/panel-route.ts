import type { Route } from "../model/link/route.ts";
import type { RouteTo } from "../model/link/routes.ts";

/** The panels beside the overview; the page with the map shows all others. */
export type PanelRoute = RouteTo<"actor"> | RouteTo<"pair"> | RouteTo<"relation">;

export function isPanel(route: Route): route is PanelRoute {
  return ["actor", "pair", "relation"].includes(route.view);
}

/** The actors that a panel is about. A relation's id begins with that of its subject. */
export function actorsOf(route: PanelRoute): string[] {
  if (route.view === "relation") return route.relation.split(".", 1);
  return route.view === "actor" ? [route.actor] : route.actors;
}
