import { typeError } from "../errors/errors.ts";
import { buildPoint } from "./build-point.ts";
import { distance, isWithin } from "../spatial/distance.ts";
import { Point } from "../spatial/point.ts";
import { describe } from "../values/describe.ts";
import { isMap, type Value } from "../values/value.ts";
import { fn } from "./define.ts";

export const SPATIAL = [
  fn(
    "Spatial",
    "point(input :: MAP) :: POINT",
    "A point in a plane, in space or on the globe, from its coordinates.",
    ([input = null]) => {
      if (isMap(input)) return buildPoint(input);
      throw typeError(`Expected a map but got ${describe(input)}`);
    },
  ),
  fn(
    "Spatial",
    "point.distance(from :: POINT, to :: POINT) :: FLOAT",
    "How far two points are apart: metres on the globe, units of the axes elsewhere.",
    ([from = null, to = null]) =>
      from instanceof Point && to instanceof Point ? distance(from, to) : null,
    { nulls: "own" },
  ),
  fn(
    "Spatial",
    "point.withinBBox(point :: POINT, lowerLeft :: POINT, upperRight :: POINT) :: BOOLEAN",
    "If a point lies in the box between two others, edges included.",
    (args: readonly Value[]) => {
      const [point, low, high] = args;
      return point instanceof Point && low instanceof Point && high instanceof Point
        ? isWithin(point, low, high)
        : null;
    },
    { nulls: "own" },
  ),
];
