import type { LitElement } from "lit";
import type { EntenteMap } from "../map/entente-map.ts";
import type { Account } from "../model/graph/account.ts";
import { modelOf } from "../model/graph/model.ts";
import type { FilterResult } from "../model/graph/apply-filter.ts";
import { FilteredGraph } from "../model/graph/filtered-graph.ts";
import type { MapListener } from "./map-room.ts";
import { RelationsList } from "./relations-list.ts";
import { StillPicture } from "./still-picture.ts";
import type { EmbedViewController } from "./embed-view-controller.ts";
import { drawnView, ownPins, type DrawnView } from "./view/drawn-view.ts";

const NOTHING_SHOWN: FilterResult = { actors: [], bundles: [], absent: [], quiet: new Set() };

/** Keeps the view of an element and its map in step. */
export class DrawingController {
  /** There is WebGL to draw with */
  drawable = true;
  /** The first frame of the source is on screen */
  drawn = false;
  drawing: DrawnView | null = null;
  readonly list: RelationsList;
  readonly picture: StillPicture;
  /** Filtered here, while there is no map that has done so */
  #own: { of: DrawnView; filtered: FilteredGraph } | null = null;

  /**
   * @param map the map that draws; null: there is none just now
   * @param still whether the element wants a picture that does not move
   */
  constructor(
    private readonly host: LitElement,
    private readonly views: EmbedViewController,
    private readonly map: () => EntenteMap | null,
    private readonly still: () => boolean,
  ) {
    this.list = new RelationsList(host, (loading, take) => views.later(loading, take));
    this.picture = new StillPicture(host, map);
  }

  /** Follows the view before the element is drawn again. */
  follow(): void {
    const { held } = this.views;
    if (!held) {
      this.drawing = null;
      this.drawn = false;
      return;
    }
    const { view, loaded } = held;
    const before = this.drawing;
    if (before?.view !== view) this.drawing = drawnView(view, loaded.places, before);
    // A map that comes back is looked at as it was left.
    if (this.drawing && !this.map())
      this.drawing.look = { camera: view.camera, opened: view.opened };
    if (before !== this.drawing || !this.still()) this.picture.canvas = null;
  }

  /** The graph to be drawn, even if there is no map to draw it; null if nothing is loaded. */
  get filtered(): FilteredGraph | null {
    const drawn = this.map()?.filtered;
    if (drawn) return drawn;
    const { drawing, views } = this;
    if (!views.held || !drawing) return null;
    if (this.#own?.of !== drawing) {
      const model = modelOf(views.held.loaded.graph);
      const filtered = new FilteredGraph(model, drawing.filter, drawing.compare);
      this.#own = { of: drawing, filtered };
    }
    return this.#own.filtered;
  }

  /** Counts of the shown graph; null if nothing is loaded. */
  get account(): Account | null {
    return this.filtered?.account ?? null;
  }

  get shown(): FilterResult {
    return this.filtered?.shown ?? NOTHING_SHOWN;
  }

  /** Selects an actor and brings it to the middle; one that the graph has not is left alone. */
  focusOn(actor: string): void {
    if (!this.views.held?.loaded.known.actors.has(actor)) return;
    this.views.change({ selection: { type: "actor", id: actor } });
    this.map()?.focusOn(actor);
  }

  /** A reader has chosen an actor beside the map. */
  pick(actor: string): void {
    this.focusOn(actor);
    this.views.tell("select", { selection: { type: "actor", id: actor } });
  }

  /** The handlers of the map's events. */
  readonly told: MapListener = {
    selected: (selection) => {
      this.views.change({ selection });
      this.views.tell("select", { selection });
    },
    moved: (pinned) => {
      const { held } = this.views;
      if (held) this.views.change({ pinned: ownPins(pinned, held.loaded.places) });
    },
    counted: () => this.host.requestUpdate(),
    looked: () => this.#looked(),
    drawn: () => this.#painted(),
    undrawable: () => {
      this.drawable = false;
      this.host.requestUpdate();
      this.list.load();
    },
  };

  /** A reader has moved the camera or opened a bundle: the map is there already. */
  #looked(): void {
    const look = this.map()?.lookedAt;
    const { held } = this.views;
    if (!look || !held || !this.drawing) return;
    this.views.change(look);
    this.drawing = { ...this.drawing, view: held.view };
  }

  #painted(): void {
    const again = this.drawn;
    this.drawn = true;
    this.host.requestUpdate();
    this.list.load();
    const { actors, bundles, quiet } = this.shown;
    if (!again)
      this.views.tell("ready", { actors: actors.length - quiet.size, bundles: bundles.length });
    if (this.still() && !this.picture.wanted) void this.picture.stand();
  }
}
