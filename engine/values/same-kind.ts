import { averageSeconds } from "../temporal/duration-parts.ts";
import { epochSecondOf } from "../temporal/moment.ts";
import { NANOS_OF_SECOND } from "../temporal/clock.ts";
import { Duration } from "../temporal/duration.ts";
import { Point } from "../spatial/point.ts";
import { ZonedDateTime } from "../temporal/zoned-date-time.ts";
import { ByteArray } from "./byte-array.ts";
import { compareText } from "./code-points.ts";
import type { Path, Value } from "./value.ts";
import { Vector } from "./vector.ts";

type Simple = Exclude<Value, null | boolean | string | bigint | number>;

/**
 * Orders two values of one kind that are neither lists nor maps nor primitives: negative, zero or
 * positive. Zero means that they are equal.
 */
export function compareSameKind(a: Value, b: Value): number {
  if (a === b) return 0;
  return compareObjects(a as Simple, b as Simple);
}

function compareObjects(a: Simple, b: Simple): number {
  if (!("kind" in a && "kind" in b)) return 0;
  switch (a.kind) {
    case "Node":
    case "Relationship":
      return a.id - (b as typeof a).id;
    case "Path":
      return comparePaths(a, b as Path);
    case "Date":
      return a.epochDay - (b as typeof a).epochDay;
    case "LocalTime":
      return a.nanos - (b as typeof a).nanos;
    case "ZonedTime": {
      const other = b as typeof a;
      const instant = (time: typeof a) => time.nanos - time.offset * NANOS_OF_SECOND;
      return instant(a) - instant(other) || a.offset - other.offset;
    }
    case "LocalDateTime": {
      const other = b as typeof a;
      return a.epochDay - other.epochDay || a.nanos - other.nanos;
    }
    default:
      return compareRest(a, b);
  }
}

function compareRest(a: Simple, b: Simple): number {
  if (a instanceof ZonedDateTime && b instanceof ZonedDateTime) return compareMoments(a, b);
  if (a instanceof Duration && b instanceof Duration) return compareDurations(a, b);
  if (a instanceof Point && b instanceof Point) {
    return a.srid - b.srid || compareNumbers(a.coordinates, b.coordinates);
  }
  if (a instanceof ByteArray && b instanceof ByteArray) {
    return compareNumbers([...a.bytes], [...b.bytes]);
  }
  if (a instanceof Vector && b instanceof Vector) {
    return (
      compareText(a.coordinateType, b.coordinateType) ||
      compareNumbers(a.coordinates, b.coordinates)
    );
  }
  return 0;
}

/** By the moment; the same moment elsewhere comes after, by its offset and then its zone. */
function compareMoments(a: ZonedDateTime, b: ZonedDateTime): number {
  return (
    epochSecondOf(a) - epochSecondOf(b) ||
    (a.nanos % NANOS_OF_SECOND) - (b.nanos % NANOS_OF_SECOND) ||
    a.offset - b.offset ||
    compareText(a.zone ?? "", b.zone ?? "")
  );
}

function compareDurations(a: Duration, b: Duration): number {
  return (
    Number(averageSeconds(a) - averageSeconds(b)) ||
    a.nanos - b.nanos ||
    Number(a.months - b.months) ||
    Number(a.days - b.days)
  );
}

function comparePaths(a: Path, b: Path): number {
  const ids = (path: Path) =>
    path.nodes.flatMap((node, at) => [node.id, path.relationships[at]?.id ?? -1]);
  return compareNumbers(ids(a), ids(b));
}

function compareNumbers(a: readonly (number | bigint)[], b: readonly (number | bigint)[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const left = a[index] ?? 0;
    const right = b[index] ?? 0;
    if (left < right) return -1;
    if (left > right) return 1;
    if (left != right) return 1; // NaN equals nothing
  }
  return a.length - b.length;
}
