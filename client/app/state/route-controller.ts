import type { ReactiveController, ReactiveControllerHost } from "lit";
import { hashedPanel } from "../../model/link/address.ts";
import { formatRoute, parseRoute, type Route } from "../../model/link/route.ts";

/** State that an entry of the browser's history keeps. */
interface Entry {
  /** Routes that lie before it */
  depth?: number;
  /** Entries since its route was opened */
  steps?: number;
  /** The query of its address before it was packed */
  query?: string;
}

const entry = (): Entry => (history.state as Entry | null) ?? {};

/** Returns a hash such as `#/actor/armenia?at=2024` without its query, and the query. */
function split(hash: string): { path: string; query: URLSearchParams } {
  const at = hash.indexOf("?");
  const query = new URLSearchParams(at < 0 ? "" : hash.slice(at + 1));
  return { path: at < 0 ? hash : hash.slice(0, at), query };
}

/** Keeps the route and the URL's hash the same thing, and knows whether there is a way back. */
export class RouteController implements ReactiveController {
  route: Route = { view: "intro" };
  /** True if the hash names no route, so that the introduction is open */
  lost = false;
  depth = entry().depth ?? 0;
  /** The address as it was last read or written */
  #href = "";

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly changed: (route: Route) => void,
    /** Another route is about to be opened: the last moment to write into the entry there is */
    private readonly leaving: () => void = () => {},
  ) {
    host.addController(this);
    const address = hashedPanel(location.href);
    if (address !== null) this.#enter(entry(), address);
    this.#parse();
  }

  /** Returns the query that a link has beside its route, once: the address goes on without it. */
  takeQuery(): URLSearchParams {
    const { path, query } = split(location.hash);
    if (query.size > 0) this.#enter(entry(), path || "#/");
    return query;
  }

  /** The query of the address as it was before it was packed; null: that is not remembered. */
  get query(): string | null {
    const { query } = entry();
    if (query !== undefined) return query;
    return new URLSearchParams(location.search).has("v") ? null : location.search.slice(1);
  }

  /**
   * Writes another query into the address.
   * @param plain what it was before it was packed, or null
   * @param push whether there is a way back to the address before
   */
  write(query: string, plain: string | null, push: boolean) {
    const steps = (entry().steps ?? 0) + (push ? 1 : 0);
    const next: Entry = { depth: this.depth, steps, ...(plain === null ? {} : { query: plain }) };
    const address = `${location.pathname}${query && `?${query}`}${location.hash}`;
    this.#enter(next, address, push);
  }

  hostConnected() {
    addEventListener("popstate", this.#moved);
    addEventListener("hashchange", this.#moved);
    this.#stamp();
  }

  hostDisconnected() {
    removeEventListener("popstate", this.#moved);
    removeEventListener("hashchange", this.#moved);
  }

  go(route: Route) {
    const hash = formatRoute(route);
    if (hash === (location.hash || "#/")) return;
    this.leaving();
    location.hash = hash;
    // The event comes later, but the caller may rely on the new route now.
    this.#read();
  }

  /** Goes on to another view and route, as a link to them would, without loading the page. */
  visit(query: string, hash: string) {
    const address = `${location.pathname}${query && `?${query}`}${hash || "#/"}`;
    this.#enter({ depth: this.depth + 1 }, address, true);
    this.#read();
  }

  /** Goes on to a route in place of this one: there is no way back to it. */
  replace(route: Route) {
    this.#enter({ ...entry(), depth: this.depth }, formatRoute(route));
    this.#parse();
    this.host.requestUpdate();
  }

  back() {
    if (this.depth > 0) history.go(-1 - (entry().steps ?? 0));
    else this.go({ view: "intro" });
  }

  #stamp() {
    // A history entry made by a link carries no state yet: it lies one step deeper.
    this.#enter({ ...entry(), depth: this.depth }, location.href);
  }

  #enter(state: Entry, address: string, push = false) {
    if (push) history.pushState(state, "", address);
    else history.replaceState(state, "", address);
    this.#href = location.href;
  }

  /** Told twice where the hash is another, and once where it is not. */
  #moved = () => {
    if (location.href !== this.#href) this.#read();
  };

  #parse() {
    const route = parseRoute(split(location.hash).path);
    this.lost = route === null;
    this.route = route ?? { view: "intro" };
  }

  #read = () => {
    this.#parse();
    const known = entry().depth;
    this.depth = known ?? this.depth + 1;
    this.#stamp();
    this.changed(this.route);
    this.host.requestUpdate();
  };
}
