import type { Point } from "./point.ts";
import { systemOf } from "./system.ts";

const EARTH_RADIUS_METRES = 6_378_140;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Metres on the globe, units of the axes elsewhere; null between coordinate systems. */
export function distance(a: Point, b: Point): number | null {
  if (a.srid !== b.srid) return null;
  if (!systemOf(a.srid).geographic) return straight(a.coordinates, b.coordinates);
  const [longitudeA = 0, latitudeA = 0, heightA] = a.coordinates;
  const [longitudeB = 0, latitudeB = 0, heightB] = b.coordinates;
  const height = heightA === undefined || heightB === undefined ? 0 : (heightA + heightB) / 2;
  const half = (angle: number) => Math.sin(radians(angle) / 2) ** 2;
  const chord =
    half(latitudeB - latitudeA) +
    Math.cos(radians(latitudeA)) * Math.cos(radians(latitudeB)) * half(longitudeB - longitudeA);
  const arc = 2 * Math.atan2(Math.sqrt(chord), Math.sqrt(1 - chord));
  const along = (EARTH_RADIUS_METRES + height) * arc;
  return heightA === undefined || heightB === undefined
    ? along
    : Math.hypot(along, heightB - heightA);
}

const straight = (a: readonly number[], b: readonly number[]): number =>
  Math.sqrt(a.reduce((sum, value, axis) => sum + (value - (b[axis] ?? 0)) ** 2, 0));

/** If a point lies in a box, edges included; on the globe a box may cross the date line. */
export function isWithin(point: Point, low: Point, high: Point): boolean | null {
  if (point.srid !== low.srid || point.srid !== high.srid) return null;
  const geographic = systemOf(point.srid).geographic;
  return point.coordinates.every((value, axis) => {
    const from = low.coordinates[axis] ?? 0;
    const to = high.coordinates[axis] ?? 0;
    if (geographic && axis === 0 && from > to) return value >= from || value <= to;
    return value >= from && value <= to;
  });
}
