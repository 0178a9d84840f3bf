import { geoEqualEarth, type GeoProjection } from "d3-geo";
import type { Spot } from "./state-places.ts";

/** px² of the map that every actor gets, and the number of actors beyond which it stays as large. */
const ROOM = 150 * 150;
const MOST_ACTORS = 140;
/** Least and greatest width of the whole Earth, px. */
const WIDTH = { least: 1600, most: 24_000 };
/** Width of the whole Earth at scale 1. */
const UNIT_WIDTH = 5.4133;
/** Places that lie on a line still span an area, px at scale 1. */
const LEAST_SPAN = 0.05;

/**
 * Returns the projection of the Earth to px of the map, y downwards: Equal Earth, in which areas can
 * be compared (Šavrič, Patterson and Jenny 2018), as large as gives each of the places some room.
 */
export function projectionFor(spots: readonly Spot[]): GeoProjection {
  const unit = geoEqualEarth().scale(1).translate([0, 0]);
  const places = spots.flatMap((spot) => {
    const at = unit([...spot]);
    return at ? [at] : [];
  });
  const span = (axis: 0 | 1) => {
    const values = places.map((at) => at[axis]);
    return Math.max(LEAST_SPAN, Math.max(...values) - Math.min(...values));
  };
  const area = places.length === 0 ? 1 : span(0) * span(1);
  const wanted = Math.sqrt((Math.min(places.length, MOST_ACTORS) * ROOM) / area);
  const scale = Math.min(WIDTH.most / UNIT_WIDTH, Math.max(WIDTH.least / UNIT_WIDTH, wanted));
  return unit.scale(scale);
}
