import { formatRoute, parseRoute, type Route } from "./route.ts";
import { selectionOf } from "./selection.ts";
import { selection as selectionCodec } from "./place-codec.ts";

/**
 * The parameter for the open panel where a hash cannot be used: a server never sees one.
 * `panel=source/d2/p7` is `#/source/d2/p7`.
 */
export const PANEL = "panel";

/** Returns the route that a query opens; null: none, or one that there is not. */
export function panelIn(params: URLSearchParams): Route | null {
  const text = params.get(PANEL);
  return text === null || text === "" ? null : parseRoute(text);
}

/** Returns the parameter's value for a route. */
export const panelText = (route: Route): string => formatRoute(route).replace(/^#\//, "");

/**
 * Returns the query of a view in which the subject of its panel is seen: an actor, a pair or a
 * relation is selected, two dates are compared, and of a source only what it states is shown. What
 * the query says itself stays.
 */
export function withoutPanel(params: URLSearchParams): URLSearchParams {
  const route = panelIn(params);
  const query = new URLSearchParams(params);
  query.delete(PANEL);
  if (!route) return query;
  const unlessSaid = (name: string, value: string) => {
    if (!query.get(name)) query.set(name, value);
  };
  if (route.view === "source") unlessSaid("source", route.source);
  if (route.view === "compare" && !["at", "from", "to"].some((name) => query.has(name))) {
    unlessSaid("before", route.before);
    unlessSaid("after", route.after);
  }
  const selection = selectionOf(route, null);
  if (selection === null) return query;
  unlessSaid("selection", selectionCodec.write(selection));
  // Whoever is asked for by name is seen, though the pack's first view may hide the kind.
  if (selection.type === "actor") unlessSaid("expanded", selection.id);
  else if (selection.type !== "relation") unlessSaid("expanded", selection.actors.join(","));
  return query;
}
