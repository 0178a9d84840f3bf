import type { ReactiveController, ReactiveControllerHost } from "lit";
import { knownOf } from "../../model/parameter/known.ts";
import { readView } from "../../model/link/read-view.ts";
import { firstSharedView, type SharedView } from "../../model/link/shared-view.ts";
import { queryText, writeView } from "../../model/link/write-view.ts";
import { readAddressQuery, type AddressQuery } from "../../model/link/address.ts";
import { sharedViewOf, type Restorable } from "./restore.ts";
import type { Loaded } from "../../model/link/loaded.ts";
import type { RouteController } from "./route-controller.ts";

/** The page whose view is in the address. */
export interface Addressed extends Restorable {
  readonly host: ReactiveControllerHost;
  loaded: Loaded;
  router: RouteController;
  /** Another view or route is asked for */
  opened(): void;
}

const PAUSE = 250;
/** Queries longer than this are packed, characters. */
const LONG = 1500;
/** Servers refuse longer ones: such a query waits until it is packed. */
const LONGEST = 8000;

/**
 * Keeps the view and the query of the address the same thing. A step makes an entry of the
 * browser's history, and so does the reader's first move of the camera after another step; what
 * follows in a gesture, later moves and what an undo changes is written into the entry there is.
 */
export class ViewUrl implements ReactiveController {
  /** The query that was last read or written */
  #written: SharedView | null = null;
  /** The entry there is was made for moves of the camera: more of them belong to it */
  #roaming = false;
  /** The part of the address that was last read or written */
  #search: string | null = null;
  #unpacked: { search: string; asked: AddressQuery } | null = null;
  #timer = 0;
  #step = false;
  #theme: Addressed["themeChoice"] = "system";

  constructor(private readonly page: Addressed) {
    page.host.addController(this);
  }

  hostConnected() {
    // Links and buttons are pressed before they change the address.
    addEventListener("click", this.flush, true);
    addEventListener("keydown", this.flush, true);
    addEventListener("pagehide", this.flush);
  }

  hostDisconnected() {
    removeEventListener("click", this.flush, true);
    removeEventListener("keydown", this.flush, true);
    removeEventListener("pagehide", this.flush);
    clearTimeout(this.#timer);
  }

  hostUpdated() {
    const { themeChoice } = this.page;
    // The theme belongs to no gesture and is written at once, so that it outlives a reload.
    const isChosen = themeChoice !== this.#theme;
    this.#theme = themeChoice;
    if (this.#step || isChosen) this.#write();
    // The map follows this update, in which the same camera may be written differently.
    this.later();
  }

  /** Something that takes part in the view may have changed. */
  later = () => {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(this.flush, PAUSE);
  };

  /** The next writing makes an entry of its own: there is a way back to the view before. */
  step() {
    this.#step = true;
  }

  /** Counts all changes so far as part of the present history entry. */
  settle() {
    this.#step = false;
    this.#roaming = false;
  }

  /** Writes what has changed now, not after a pause. */
  readonly flush = () => {
    clearTimeout(this.#timer);
    this.#write();
  };

  /**
   * Returns the view that the address asks for, and what of it cannot be; null where it asks for
   * the one that is shown.
   * @param beside what an older link asks in its hash, on top
   */
  read(beside: URLSearchParams): { view: SharedView; faults: string[]; whole: boolean } | null {
    const { dataset, graph } = this.page.loaded;
    const first = firstSharedView(dataset);
    const asked = this.#asked();
    if (asked === null && beside.size === 0) return null;
    const known = knownOf(graph, dataset);
    const faults = [...(asked?.faults ?? [])];
    let view: SharedView = this.#now();
    if (asked) {
      const read = readView(asked.params, known, first);
      view = read.view;
      faults.push(...read.faults);
      this.#written = view;
    }
    const added = readView(beside, known, view);
    faults.push(...added.faults);
    return {
      view: added.view,
      faults: faults.map(({ sentence }) => sentence),
      whole: asked !== null,
    };
  }

  /** Returns the query of the present view, as links have it. */
  async query(): Promise<string> {
    const params = this.#paramsOf(this.#now());
    if (queryText(params).length <= LONG) return queryText(params);
    const { packQuery } = await import("../../model/link/packed-query.ts");
    return queryText(await packQuery(params));
  }

  #asked(): AddressQuery | null {
    const { search } = location;
    // An entry with the same query: what has not been written belongs to the one that was left.
    if (search === this.#search)
      return this.#written && this.#differs("selection")
        ? { params: this.#paramsOf(this.#written), faults: [] }
        : null;
    const asked = this.#search === null ? this.page.loaded.asked : this.#unpack(search);
    if (asked) this.#search = search;
    return asked;
  }

  /**
   * Returns the view that another address asks for; null while it is being unpacked, after which
   * the host is told.
   */
  #unpack(search: string): AddressQuery | null {
    if (this.#unpacked?.search === search) return this.#unpacked.asked;
    const plain = this.page.router.query;
    if (plain !== null) return { params: new URLSearchParams(plain), faults: [] };
    void readAddressQuery(search).then((asked) => {
      this.#unpacked = { search, asked };
      if (location.search === search) this.page.opened();
    });
    return null;
  }

  #now(): SharedView {
    const { router, loaded } = this.page;
    return sharedViewOf(this.page, router.route, loaded.dataset.pack);
  }

  #paramsOf(view: SharedView): URLSearchParams {
    return writeView(view, firstSharedView(this.page.loaded.dataset));
  }

  #textOf(view: SharedView): string {
    return queryText(this.#paramsOf(view));
  }

  /** Returns true if the shown view differs from the written one in more than one given part. */
  #differs(but: "selection" | "camera"): boolean {
    const without = (view: SharedView) => this.#textOf({ ...view, [but]: null });
    return this.#written === null || without(this.#now()) !== without(this.#written);
  }

  #write() {
    const isStep = this.#step;
    this.#step = false;
    // An address that has not been read yet is not written over.
    if (!this.#written || location.search !== this.#search) return;
    const view = this.#now();
    const params = this.#paramsOf(view);
    const text = queryText(params);
    if (text === this.#textOf(this.#written)) return;
    const isCamera = !this.#differs("camera");
    const roams = isCamera && (this.page.graph?.roamed ?? false);
    const push = isStep || (roams && !this.#roaming);
    this.#roaming = isCamera && (roams || this.#roaming);
    this.#written = view;
    if (text.length <= LONGEST) this.page.router.write(text, null, push);
    this.#search = location.search;
    if (text.length > LONG) void this.#pack(params, text, push && text.length > LONGEST);
  }

  /** Shortens the address as soon as that is done, if it still says the same. */
  async #pack(params: URLSearchParams, text: string, push: boolean) {
    const { packQuery } = await import("../../model/link/packed-query.ts");
    const packed = await packQuery(params);
    if (!this.#written || this.#textOf(this.#written) !== text) return;
    this.page.router.write(queryText(packed), text, push);
    this.#search = location.search;
  }
}
