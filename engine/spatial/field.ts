import { argumentError } from "../errors/errors.ts";
import type { Point } from "./point.ts";
import { systemOf } from "./system.ts";
import { pointText } from "./text.ts";

const AXES = new Map([
  ["x", 0],
  ["y", 1],
  ["z", 2],
]);
const GLOBE_AXES = new Map([
  ["longitude", 0],
  ["latitude", 1],
  ["height", 2],
]);

/** Returns a coordinate, `crs` or `srid`. @throws CypherError if the point has no such field. */
export function pointField(point: Point, field: string): bigint | number | string {
  const system = systemOf(point.srid);
  if (field === "srid") return BigInt(point.srid);
  if (field === "crs") return system.name;
  const axis = AXES.get(field) ?? (system.geographic ? GLOBE_AXES.get(field) : undefined);
  const value = axis === undefined ? undefined : point.coordinates[axis];
  if (value !== undefined) return value;
  if (axis === undefined && !GLOBE_AXES.has(field)) throw argumentError(`No such field: ${field}`);
  // In Neo4j's words, which name the system only where the field is one of the globe's.
  const kind = axis === undefined ? "cartesian point" : "point";
  throw argumentError(`Field: ${field} is not available on ${kind}: ${pointText(point)}`);
}
