import { html } from "lit";
import type { PositionStore } from "../model/layout/position-cache.ts";
import type { FlagPlaces } from "../model/graph/disc-art.ts";
import type { Pins } from "../model/layout/pins.ts";
import type { Selection } from "../model/graph/state.ts";
import type { Theme } from "../model/graph/style.ts";
import type { DrawnView } from "./view/drawn-view.ts";
import "../map/entente-map.ts";
import type { Loaded } from "./source/loaded.ts";

const kept = new Map<string, string>();

/** Keeps positions as long as the page lives: an embed leaves nothing behind in the browser. */
const MEMORY: PositionStore = {
  getItem: (key) => kept.get(key) ?? null,
  setItem: (key, value) => void kept.set(key, value),
};

/** The options of the map. */
export interface MapManner {
  /** Readers cannot touch it */
  inert: boolean;
  theme: Theme;
  assets: FlagPlaces;
}

/** The handlers of the map's events. */
export interface MapListener {
  selected: (selection: Selection) => void;
  moved: (pinned: Pins) => void;
  counted: () => void;
  looked: () => void;
  drawn: () => void;
  undrawable: () => void;
}

const plainMap = () => import("../map/plain/plain-scene.ts").then(({ plainScene }) => plainScene);

/** Returns the map of a graph as it is looked at. */
export function mapRoom(
  { graph, coreKinds }: Loaded,
  { view, filter, compare, pinned, look }: DrawnView,
  { inert, theme, assets }: MapManner,
  told: MapListener,
) {
  return html`
    <entente-map
      ?inert=${inert}
      .store=${MEMORY}
      .plain=${plainMap}
      .data=${graph}
      .filter=${filter}
      .compare=${compare}
      .pinned=${pinned}
      .layout=${view.layout}
      .look=${look}
      .selection=${view.selection}
      .theme=${theme}
      .assets=${assets}
      .coreKinds=${coreKinds}
      @entente-select=${(event: HTMLElementEventMap["entente-select"]) =>
        told.selected(event.detail.selection)}
      @entente-move=${(event: HTMLElementEventMap["entente-move"]) => told.moved(event.detail.pinned)}
      @entente-counts=${told.counted}
      @entente-look=${told.looked}
      @entente-drawn=${told.drawn}
      @entente-undrawable=${told.undrawable}
    ></entente-map>
  `;
}
