import type { ReactiveController, ReactiveControllerHost } from "lit";
import { formatRoute, parseRoute, type Route } from "./route.ts";

interface Step {
  depth: number;
}

const depthOf = (state: unknown) => (state as Step | null)?.depth;

/** A hash such as `#/actor/armenia?at=2024` without its query, and the query. */
function split(hash: string): { path: string; query: URLSearchParams } {
  const at = hash.indexOf("?");
  const query = new URLSearchParams(at < 0 ? "" : hash.slice(at + 1));
  return { path: at < 0 ? hash : hash.slice(0, at), query };
}

/** Keeps the route and the URL's hash the same thing, and knows whether there is a way back. */
export class RouteController implements ReactiveController {
  route: Route = { view: "intro" };
  /** The hash names no route; the introduction stands in for it */
  lost = false;
  depth = depthOf(history.state) ?? 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly changed: (route: Route) => void,
  ) {
    host.addController(this);
    this.#parse();
  }

  /** What a link asked beside its route, once: the address goes on without it. */
  takeQuery(): URLSearchParams {
    const { path, query } = split(location.hash);
    if (query.size > 0) history.replaceState(history.state, "", path || "#/");
    return query;
  }

  hostConnected() {
    addEventListener("hashchange", this.#read);
    this.#stamp();
  }

  hostDisconnected() {
    removeEventListener("hashchange", this.#read);
  }

  go(route: Route) {
    const hash = formatRoute(route);
    if (hash === (location.hash || "#/")) return;
    location.hash = hash;
    // The event comes later; who asked for the route may count on it now.
    this.#read();
  }

  /** Goes on to a route in place of this one: there is no way back to it. */
  replace(route: Route) {
    history.replaceState({ depth: this.depth } satisfies Step, "", formatRoute(route));
    this.#parse();
    this.host.requestUpdate();
  }

  back() {
    if (this.depth > 0) history.back();
    else this.go({ view: "intro" });
  }

  #stamp() {
    // A history entry made by a link carries no state yet: it lies one step deeper.
    history.replaceState({ depth: this.depth } satisfies Step, "");
  }

  #parse() {
    const route = parseRoute(split(location.hash).path);
    this.lost = route === null;
    this.route = route ?? { view: "intro" };
  }

  #read = () => {
    this.#parse();
    const known = depthOf(history.state);
    this.depth = known ?? this.depth + 1;
    if (known === undefined) this.#stamp();
    this.changed(this.route);
    this.host.requestUpdate();
  };
}
