import type { ReactiveController, ReactiveControllerHost } from "lit";
import { safeStorage } from "../../ui/browser/safe-storage.ts";
import { favouriteOf, isFavourite, keep, type Favourite } from "../kept/favourites.ts";
import { isEntry, remember, type Entry } from "../kept/query-history.ts";
import { StoredList } from "../kept/stored-list.ts";
import { isParameter, type Parameter } from "../parameters/parameter.ts";

const SHARE = "entente-cypher-share";
const UPPER_PERCENT = 42;

const isText = (item: unknown): item is string => typeof item === "string";

/** The state of the workbench that the browser keeps between visits, without the write token. */
export class KeptState implements ReactiveController {
  readonly #texts = new StoredList<string>("entente-cypher-text", isText);
  readonly #history = new StoredList<Entry>("entente-cypher-history", isEntry);
  readonly #favourites = new StoredList<Favourite>("entente-cypher-favourites", isFavourite);
  readonly #parameters = new StoredList<Parameter>("entente-cypher-parameters", isParameter);

  text = this.#texts.read()[0] ?? "";
  history: readonly Entry[] = this.#history.read();
  favourites: readonly Favourite[] = this.#favourites.read();
  /** Favourites that are damaged, or of another version: they are kept as they are */
  unread: readonly unknown[] = this.#favourites.unread();
  /** The browser has no room for the favourites, or keeps nothing */
  unkept = false;
  parameters: readonly Parameter[] = this.#parameters.read();
  /** Percent of the height that the editor has */
  share = Number(safeStorage()?.getItem(SHARE)) || UPPER_PERCENT;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected() {
    addEventListener("storage", this.#elsewhere);
  }

  hostDisconnected() {
    removeEventListener("storage", this.#elsewhere);
  }

  setText(text: string): void {
    this.text = text;
    this.#texts.write([text]);
    this.host.requestUpdate();
  }

  setParameters(parameters: readonly Parameter[]): void {
    this.parameters = parameters;
    this.#parameters.write(parameters);
    this.host.requestUpdate();
  }

  setHistory(history: readonly Entry[]): void {
    this.history = history;
    this.#history.write(history);
    this.host.requestUpdate();
  }

  setFavourites(favourites: readonly Favourite[]): void {
    this.favourites = favourites;
    this.unkept = !this.#favourites.write(favourites, this.unread);
    this.host.requestUpdate();
  }

  setUnread(unread: readonly unknown[]): void {
    this.unread = unread;
    this.setFavourites(this.favourites);
  }

  setShare(share: number): void {
    this.share = share;
    safeStorage()?.setItem(SHARE, String(Math.round(share)));
    this.host.requestUpdate();
  }

  remember(entry: Entry): void {
    this.setHistory(remember(this.history, entry));
  }

  /** Keeps a statement among the favourites; gives the name it got. */
  keep(text: string, parameters: Parameter[]): string {
    const favourite = favouriteOf(text, parameters, this.favourites);
    this.setFavourites(keep(this.favourites, favourite));
    return favourite.name;
  }

  /** Another tab of the browser has run something. */
  #elsewhere = () => {
    this.history = this.#history.read();
    this.favourites = this.#favourites.read();
    this.unread = this.#favourites.unread();
    this.host.requestUpdate();
  };
}
