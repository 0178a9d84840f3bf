import { floatText } from "../../domain/float-text.ts";
import { argumentError, type CypherError } from "../errors/errors.ts";
import { describe } from "../values/describe.ts";
import type { CypherMap, Value } from "../values/value.ts";
import { Point } from "../spatial/point.ts";
import { systemFor, systemNamed, systemOf, type CoordinateSystem } from "../spatial/system.ts";

/**
 * Returns a point from a map such as {x: 1, y: 2} or {longitude: 8, latitude: 50, height: 3}; null
 * if a coordinate is null.
 *
 * @throws CypherError if coordinates are missing or contradict the coordinate system.
 */
export function buildPoint(map: CypherMap): Point | null {
  for (const value of map.values()) if (value === null) return null;
  const geographicNames = map.has("longitude") && map.has("latitude");
  if (!geographicNames && !(map.has("x") && map.has("y"))) {
    throw argumentError("A point must contain either 'x' and 'y' or 'latitude' and 'longitude'");
  }
  // The third one by its own name, or else by that of the other kind of system.
  const [own, other] = geographicNames ? ["height", "z"] : ["z", "height"];
  const third = map.has(own) ? own : other;
  const fields = geographicNames ? ["longitude", "latitude", third] : ["x", "y", third];
  const coordinates = fields
    .filter((field) => map.has(field))
    .map((field) => coordinate(map, field));
  const system = givenSystem(map) ?? systemFor(coordinates.length, geographicNames);
  if (geographicNames && !system.geographic) {
    throw argumentError(
      `Geographic points does not support coordinate reference system: ${system.name}.This is set either in the csv header or the actual data column`,
    );
  }
  if (system.axes.length !== coordinates.length) {
    throw argumentError(
      `Cannot create point with ${system.axes.length}D coordinate reference system and ${coordinates.length} coordinates. Please consider using equivalent ${coordinates.length}D coordinate reference system`,
    );
  }
  return new Point(system.srid, system.geographic ? onGlobe(coordinates) : coordinates);
}

function givenSystem(map: CypherMap): CoordinateSystem | undefined {
  const crs = map.get("crs");
  if (typeof crs === "string") return systemNamed(crs);
  if (crs !== undefined) throw unassignable(crs, "crs");
  const srid = map.get("srid");
  if (srid !== undefined && typeof srid !== "bigint") throw unassignable(srid, "srid");
  return srid === undefined ? undefined : systemOf(Number(srid));
}

function coordinate(map: CypherMap, field: string): number {
  const value = map.get(field) ?? null;
  if (typeof value === "number" || typeof value === "bigint") return Number(value);
  throw unassignable(value, field);
}

const unassignable = (value: Value, field: string): CypherError =>
  argumentError(`Cannot assign ${describe(value)} to field ${field}`);

/** Longitudes go round; a latitude beyond a pole does not exist. */
function onGlobe(coordinates: readonly number[]): number[] {
  const [longitude = 0, latitude = 0, ...height] = coordinates;
  if (latitude > 90 || latitude < -90) {
    throw argumentError(
      `Cannot create WGS84 point with invalid coordinate: [${coordinates.map(floatText).join(", ")}]. Valid range for Y coordinate is [-90, 90].`,
    );
  }
  if (longitude >= -180 && longitude <= 180) return [...coordinates];
  const turned = ((((longitude + 180) % 360) + 360) % 360) - 180;
  return [turned, latitude, ...height];
}
