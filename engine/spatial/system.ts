import { argumentError } from "../errors/errors.ts";

/** A coordinate system that Cypher knows. */
export interface CoordinateSystem {
  readonly srid: number;
  readonly name: string;
  readonly axes: readonly string[];
  readonly geographic: boolean;
}

const SYSTEMS: readonly CoordinateSystem[] = [
  { srid: 7203, name: "cartesian", axes: ["x", "y"], geographic: false },
  { srid: 9157, name: "cartesian-3d", axes: ["x", "y", "z"], geographic: false },
  { srid: 4326, name: "wgs-84", axes: ["x", "y"], geographic: true },
  { srid: 4979, name: "wgs-84-3d", axes: ["x", "y", "z"], geographic: true },
];

/** @throws CypherError if Cypher does not know the number. */
export function systemOf(srid: number): CoordinateSystem {
  const found = SYSTEMS.find((system) => system.srid === srid);
  if (!found) throw argumentError(`Unknown coordinate reference system: code=${srid}`);
  return found;
}

/** @throws CypherError if Cypher does not know the name. */
export function systemNamed(name: string): CoordinateSystem {
  const found = SYSTEMS.find((system) => system.name === name.toLowerCase());
  if (!found) throw argumentError(`Unknown coordinate reference system: ${name}`);
  return found;
}

export const systemFor = (dimensions: number, geographic: boolean): CoordinateSystem =>
  systemOf(geographic ? (dimensions === 3 ? 4979 : 4326) : dimensions === 3 ? 9157 : 7203);
