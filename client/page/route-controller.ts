import type { ReactiveController, ReactiveControllerHost } from "lit";
import { formatRoute, parseRoute, type Route } from "./route.ts";

interface Step {
  depth: number;
}

const depthOf = (state: unknown) => (state as Step | null)?.depth;

/** Keeps the route and the URL's hash the same thing, and knows whether there is a way back. */
export class RouteController implements ReactiveController {
  route: Route = parseRoute(location.hash) ?? { view: "intro" };
  depth = depthOf(history.state) ?? 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly changed: (route: Route) => void,
  ) {
    host.addController(this);
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

  back() {
    if (this.depth > 0) history.back();
    else this.go({ view: "intro" });
  }

  #stamp() {
    // A history entry made by a link carries no state yet: it lies one step deeper.
    history.replaceState({ depth: this.depth } satisfies Step, "");
  }

  #read = () => {
    this.route = parseRoute(location.hash) ?? { view: "intro" };
    const known = depthOf(history.state);
    this.depth = known ?? this.depth + 1;
    if (known === undefined) this.#stamp();
    this.changed(this.route);
    this.host.requestUpdate();
  };
}
