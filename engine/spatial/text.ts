import { floatText } from "../../domain/float-text.ts";
import { systemOf } from "./system.ts";
import type { Point } from "./point.ts";

/** Returns a point as Cypher's toString() gives it: `point({x: 1.0, y: 2.0, crs: 'cartesian'})`. */
export function pointText(point: Point): string {
  const { axes, name } = systemOf(point.srid);
  const parts = point.coordinates.map((value, at) => `${axes[at] ?? "x"}: ${floatText(value)}`);
  return `point({${parts.join(", ")}, crs: '${name}'})`;
}
