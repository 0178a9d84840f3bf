import { argumentError } from "../errors.ts";
import type { CypherMap, Value } from "../values/value.ts";
import { Point } from "./point.ts";
import { systemFor, systemNamed, systemOf, type CoordinateSystem } from "./system.ts";

/**
 * A point from a map such as {x: 1, y: 2} or {longitude: 8, latitude: 50, height: 3}; null if a
 * coordinate is null.
 *
 * @throws CypherError if coordinates are missing or contradict the coordinate system.
 */
export function buildPoint(map: CypherMap): Point | null {
  for (const value of map.values()) if (value === null) return null;
  const geographicNames = map.has("longitude") && map.has("latitude");
  if (!geographicNames && !(map.has("x") && map.has("y"))) {
    throw argumentError("A point must contain either 'x' and 'y' or 'latitude' and 'longitude'");
  }
  const numbers = geographicNames
    ? [map.get("longitude"), map.get("latitude"), map.get("height") ?? map.get("z")]
    : [map.get("x"), map.get("y"), map.get("z") ?? map.get("height")];
  const coordinates = numbers.filter((value) => value !== undefined).map(coordinate);
  const system = givenSystem(map) ?? systemFor(coordinates.length, geographicNames);
  if (geographicNames && !system.geographic) {
    throw argumentError(
      "Geographic points does not support coordinate reference system: " + system.name,
    );
  }
  if (system.axes.length !== coordinates.length) {
    throw argumentError(
      `Cannot create point with ${system.axes.length}D coordinate reference system and ${coordinates.length} coordinates.`,
    );
  }
  return new Point(system.srid, system.geographic ? onGlobe(coordinates) : coordinates);
}

function givenSystem(map: CypherMap): CoordinateSystem | undefined {
  const crs = map.get("crs");
  if (typeof crs === "string") return systemNamed(crs);
  const srid = map.get("srid");
  return typeof srid === "bigint" ? systemOf(Number(srid)) : undefined;
}

function coordinate(value: Value): number {
  if (typeof value === "number" || typeof value === "bigint") return Number(value);
  throw argumentError("Cannot assign a value that is no number to a coordinate of a point");
}

/** Longitudes go round; a latitude beyond a pole does not exist. */
function onGlobe(coordinates: readonly number[]): number[] {
  const [longitude = 0, latitude = 0, ...height] = coordinates;
  if (latitude > 90 || latitude < -90) {
    throw argumentError(
      "Cannot create WGS84 point with invalid coordinate: latitude must be between -90 and 90",
    );
  }
  if (longitude >= -180 && longitude <= 180) return [...coordinates];
  const turned = ((((longitude + 180) % 360) + 360) % 360) - 180;
  return [turned, latitude, ...height];
}
