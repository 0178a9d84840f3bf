import type { PropertyValues } from "lit";
import { query, state } from "lit/decorators.js";
import type { Account } from "../model/graph/account.ts";
import { modelOf } from "../model/graph/model.ts";
import type { Shown } from "../model/graph/shown.ts";
import { Sight } from "../model/graph/sight.ts";
import { drawnView, ownPins, type DrawnView } from "./view/drawn-view.ts";
import { EmbeddedState } from "./embedded-state.ts";
import { isLocale, learnWords } from "./words/locale.ts";
import type { MapListener } from "./map-room.ts";
import type { EntenteMap } from "../map/entente-map.ts";
import { RelationsList } from "./relations-list.ts";
import { StillPicture } from "./still-picture.ts";

const NOTHING_SHOWN: Shown = { actors: [], bundles: [], absent: [], quiet: new Set() };

/** What of an embedded graph is drawn, and how view and map follow each other. */
export class EmbeddedDrawing extends EmbeddedState {
  @query("entente-map") protected map!: EntenteMap | null;
  /** There is WebGL to draw with */
  @state() protected drawable = true;
  /** The first frame of the source is on screen */
  @state() protected drawn = false;

  protected drawing: DrawnView | null = null;
  protected readonly list = new RelationsList(this, (loading, take) => this.later(loading, take));
  protected readonly picture = new StillPicture(this, () => this.map);

  /** Brings an actor to the middle and selects it; without one, takes the keyboard's focus. */
  override focus(actor?: string | FocusOptions): void {
    if (typeof actor !== "string") return super.focus(actor);
    if (!this.held?.loaded.known.actors.has(actor)) return;
    this.change({ selection: { type: "actor", id: actor } });
    this.map?.focusOn(actor);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has("locale")) this.later(learnWords(this.language), () => undefined);
    if (!this.held) {
      this.drawing = null;
      this.drawn = false;
      return;
    }
    const { view, loaded } = this.held;
    const before = this.drawing;
    if (before?.view !== view) this.drawing = drawnView(view, loaded.places, before);
    // A map that comes back is looked at as it was left.
    if (this.drawing && !this.map) this.drawing.look = { camera: view.camera, opened: view.opened };
    if (before !== this.drawing || !this.still) this.picture.canvas = null;
  }

  protected get language(): string {
    const asked = this.locale || this.closest("[lang]")?.getAttribute("lang") || "en";
    return isLocale(asked) ? asked : "en";
  }

  /** Whether readers can change anything. */
  protected get open(): boolean {
    return this.interactive && !this.still;
  }

  /** What is to be seen, whether or not there is a map to draw it; null: nothing is loaded. */
  protected get sight(): Sight | null {
    if (this.map?.sight) return this.map.sight;
    const { held, drawing } = this;
    if (!held || !drawing) return null;
    return new Sight(modelOf(held.loaded.graph), drawing.filter, drawing.compare);
  }

  /** What is shown, counted; null: nothing is loaded */
  get account(): Account | null {
    return this.sight?.account ?? null;
  }

  protected get shown(): Shown {
    return this.sight?.shown ?? NOTHING_SHOWN;
  }

  /** A reader has chosen an actor beside the map. */
  protected pick(actor: string): void {
    this.focus(actor);
    this.tell("select", { selection: { type: "actor", id: actor } });
  }

  /** What the map tells. */
  protected readonly told: MapListener = {
    selected: (selection) => {
      this.change({ selection });
      this.tell("select", { selection });
    },
    moved: (pinned) => {
      if (this.held) this.change({ pinned: ownPins(pinned, this.held.loaded.places) });
    },
    counted: () => this.requestUpdate(),
    looked: () => this.#looked(),
    drawn: () => this.#painted(),
    undrawable: () => {
      this.drawable = false;
      this.list.load();
    },
  };

  /** A reader has moved the camera or opened a bundle: the map is there already. */
  #looked(): void {
    const look = this.map?.lookedAt;
    if (!look || !this.held || !this.drawing) return;
    this.change(look);
    this.drawing = { ...this.drawing, view: this.held.view };
  }

  #painted(): void {
    const again = this.drawn;
    this.drawn = true;
    this.list.load();
    const { actors, bundles, quiet } = this.shown;
    if (!again) this.tell("ready", { actors: actors.length - quiet.size, bundles: bundles.length });
    if (this.still && !this.picture.wanted) void this.picture.stand();
  }
}
