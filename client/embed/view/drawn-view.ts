import type { MapDisplay } from "../../model/graph/camera.ts";
import type { Filter } from "../../model/graph/filter.ts";
import type { Pins } from "../../model/layout/pins.ts";
import { compareOf, type Compare } from "../../model/time/moment.ts";
import { filterOf } from "../../model/link/view.ts";
import type { SharedView } from "../../model/link/shared-view.ts";

/** The part of a view that the map receives. */
export interface DrawnView {
  view: SharedView;
  filter: Filter;
  compare: Compare | null;
  pinned: Pins;
  look: MapDisplay;
}

/**
 * Returns the drawn part of a view; parts that have not changed since `before` are the same
 * objects.
 */
export function drawnView(view: SharedView, places: Pins, before: DrawnView | null): DrawnView {
  const { filter, moment, pinned, camera, opened } = view;
  const was = before?.view;
  const sameTime = before !== null && was?.moment === moment;
  const sameLook = was?.camera === camera && was?.opened === opened;
  return {
    view,
    filter: sameTime && was?.filter === filter ? before.filter : filterOf(view),
    compare: sameTime ? before.compare : compareOf(moment),
    pinned: before && was?.pinned === pinned ? before.pinned : { ...places, ...pinned },
    look: before && sameLook ? before.look : { camera, opened },
  };
}

/** Returns the places that a reader gave, without those that the source gave. */
export function ownPins(pinned: Pins, places: Pins): Pins {
  return Object.fromEntries(Object.entries(pinned).filter(([id, at]) => places[id] !== at));
}
