import type { ReactiveController, ReactiveControllerHost } from "lit";
import { formatRoute, parseRoute, type Route } from "../model/link/route.ts";
import { askedQuery, readAsked, type Asked } from "./address.ts";
import { isPanel, type PanelRoute } from "./panel-route.ts";

/** Keeps what the overview shows, and the panel beside it, the same as in the address. */
export class PlaceController implements ReactiveController {
  asked = readAsked(location.search);
  /** The panel that is open; null for the list of communities. */
  panel: PanelRoute | null = null;
  #gesture: string | null = null;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
    this.#read();
  }

  hostConnected() {
    addEventListener("popstate", this.#moved);
  }

  hostDisconnected() {
    removeEventListener("popstate", this.#moved);
  }

  /**
   * Shows something else of the overview.
   *
   * @param gesture the steps of one gesture, as of a slider, are one step of the history; null for none
   */
  ask(asked: Asked, gesture: string | null = null) {
    this.#write(asked, location.hash, gesture);
  }

  /** Opens a panel and something else of the overview; the page with the map opens what is no panel. */
  open(route: Route, asked: Asked = this.asked) {
    this.#write(asked, formatRoute(route), null);
  }

  close() {
    this.#write(this.asked, "", null);
  }

  #write(asked: Asked, hash: string, gesture: string | null) {
    const text = askedQuery(asked);
    const address = `${location.pathname}${text && `?${text}`}${hash}`;
    if (gesture !== null && gesture === this.#gesture) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
    this.#gesture = gesture;
    this.#read();
  }

  readonly #moved = () => {
    this.#gesture = null;
    this.#read();
  };

  #read() {
    this.asked = readAsked(location.search);
    const route = parseRoute(location.hash);
    this.panel = route && isPanel(route) ? route : null;
    if (route && route.view !== "intro" && !this.panel) location.replace(this.onMap(route));
    this.host.requestUpdate();
  }

  /** Returns the address of a route on the page with the map, at the same time. */
  onMap(route: Route): string {
    const dates = ["at", "from", "to"].flatMap((name) => {
      const date = this.asked.filter.get(name);
      return date === null ? [] : [[name, date]];
    });
    const query = new URLSearchParams(dates).toString();
    return `./${query && `?${query}`}${formatRoute(route)}`;
  }
}
