import { PALETTES } from "../../../../client/model/graph/style.ts";
import { FilteredGraph } from "../../../../client/model/graph/filtered-graph.ts";
import { DEFAULT_FILTER } from "../../../../client/model/graph/filter.ts";
import type { ScreenCurve } from "../../../../client/model/label/curve-spot.ts";
import type { Circle } from "../../../../client/model/graph/loop.ts";
import type { MapGround } from "../../../../client/map/scene/map-ground.ts";
import { MODEL } from "../drawn-map.ts";

/** Discs of the small map, CSS px. */
export const DISCS: Readonly<Record<string, Circle>> = {
  a: { x: 200, y: 300, radius: 20 },
  b: { x: 600, y: 300, radius: 20 },
  c: { x: 600, y: 500, radius: 20 },
};

export const filtered = () => new FilteredGraph(MODEL, DEFAULT_FILTER, null);

/** A map of 1,000 × 800 px of which only positions are known. */
export function placedMap() {
  const container = document.createElement("div");
  for (const [name, value] of [
    ["clientWidth", 1000],
    ["clientHeight", 800],
  ] as const)
    Object.defineProperty(container, name, { value });
  container.tabIndex = 0;
  document.body.append(container);
  const drawn: (() => void)[] = [];
  const moved: (() => void)[] = [];
  const discs = new Map(Object.entries(DISCS));
  const centred: (readonly string[])[] = [];
  const insets = { top: 0, right: 0, bottom: 0, left: 0 };
  const snapshot = {
    camera: { x: 0.5, y: 0.5, ratio: 1, size: 1 },
    width: 1000,
    height: 800,
    insets,
  };
  const curve = (start?: Circle, end?: Circle): ScreenCurve | null =>
    start && end ? { start, end, bend: 0 } : null;
  const ground: MapGround = {
    container,
    palette: PALETTES.light,
    viewport: { insets, snapshot, centre: (actors) => void centred.push(actors) },
    discOf: (actor) => discs.get(actor) ?? null,
    spotAt: (place) => place,
    nameBox: () => null,
    namesLayer: null,
    curveOf: () => curve(discs.get("a"), discs.get("b")),
    boxAt: () => null,
    onDrawn: (listener) => void drawn.push(listener),
    onMoved: (listener) => void moved.push(listener),
  };
  return {
    ground,
    container,
    discs,
    /** The actors that were brought to the middle, in turn */
    centred,
    draw: () => drawn.forEach((listener) => listener()),
    move: () => moved.forEach((listener) => listener()),
  };
}
