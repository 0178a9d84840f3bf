import { ROUTES, type RouteKind, type RouteTo, type RouteView } from "./routes.ts";

/** The content of the panel; the URL's hash restores it. */
export type Route = { [V in RouteView]: RouteTo<V> }[RouteView];

/** The kind of a route, to be given that route alone. */
export const kindOf = ({ view }: Route) => ROUTES[view] as unknown as RouteKind<Route>;

const isView = (text: string): text is RouteView => Object.hasOwn(ROUTES, text);

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

/** Returns the route a hash such as `#/pair/armenia/russia/friction` names; null: it names none. */
export function parseRoute(hash: string): Route | null {
  const path = hash.replace(/^#?\/?/, "").replace(/\/$/, "");
  if (path === "") return { view: "intro" };
  const [view = "", ...parts] = path.split("/").map((part) => decode(part) ?? "");
  if (!isView(view) || parts.includes("")) return null;
  const fields = ROUTES[view].read(parts);
  return fields && ({ view, ...fields } as Route);
}

/** Returns the hash that parseRoute reads back as the same route. */
export function formatRoute(route: Route): string {
  if (route.view === "intro") return "#/";
  const parts = kindOf(route).write(route);
  return `#/${[route.view, ...parts].map(encodeURIComponent).join("/")}`;
}
