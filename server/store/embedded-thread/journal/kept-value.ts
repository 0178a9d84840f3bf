import { Point } from "../../../../engine/spatial/point.ts";
import { CypherDate } from "../../../../engine/temporal/date.ts";
import { Duration } from "../../../../engine/temporal/duration.ts";
import { LocalDateTime } from "../../../../engine/temporal/local-date-time.ts";
import { LocalTime } from "../../../../engine/temporal/local-time.ts";
import { ZonedDateTime } from "../../../../engine/temporal/zoned-date-time.ts";
import { ZonedTime } from "../../../../engine/temporal/zoned-time.ts";
import { ByteArray } from "../../../../engine/values/byte-array.ts";
import { isList, isMap, type Value } from "../../../../engine/values/value.ts";
import { Vector, type CoordinateType } from "../../../../engine/values/vector.ts";

/** A value of a property in a log: what has a type of its own by its parts, which lose nothing as texts might. */
export type KeptValue =
  | null
  | boolean
  | string
  | number
  | bigint
  | KeptValue[]
  | { is: "Date"; parts: [day: number] }
  | { is: "LocalTime"; parts: [nanos: number] }
  | { is: "ZonedTime"; parts: [nanos: number, offset: number] }
  | { is: "LocalDateTime"; parts: [day: number, nanos: number] }
  | {
      is: "ZonedDateTime";
      parts: [day: number, nanos: number, offset: number, zone: string | null];
    }
  | { is: "Duration"; parts: [months: bigint, days: bigint, seconds: bigint, nanos: number] }
  | { is: "Point"; parts: [srid: number, coordinates: readonly number[]] }
  | { is: "ByteArray"; parts: [bytes: Uint8Array] }
  | { is: "Vector"; parts: [type: CoordinateType, coordinates: readonly (number | bigint)[]] };

/** @throws Error for what no property can be */
export function toKept(value: Value): KeptValue {
  if (value === null || typeof value !== "object") return value;
  // Not as it is: a list may be one that is only made as it is read.
  if (isList(value)) return Array.from(value, toKept);
  if (isMap(value)) throw new Error("a property cannot be a map");
  const is = value.kind;
  switch (is) {
    case "Date":
      return { is, parts: [value.epochDay] };
    case "LocalTime":
      return { is, parts: [value.nanos] };
    case "ZonedTime":
      return { is, parts: [value.nanos, value.offset] };
    case "LocalDateTime":
      return { is, parts: [value.epochDay, value.nanos] };
    case "ZonedDateTime":
      return { is, parts: [value.epochDay, value.nanos, value.offset, value.zone] };
    case "Duration":
      return { is, parts: [value.months, value.days, value.seconds, value.nanos] };
    case "Point":
      return { is, parts: [value.srid, value.coordinates] };
    case "ByteArray":
      return { is, parts: [value.bytes] };
    case "Vector":
      return { is, parts: [value.coordinateType, value.coordinates] };
    default:
      throw new Error(`a property cannot be a ${is}`);
  }
}

export function fromKept(kept: KeptValue): Value {
  if (kept === null || typeof kept !== "object") return kept;
  if (Array.isArray(kept)) return kept.map(fromKept);
  switch (kept.is) {
    case "Date":
      return new CypherDate(...kept.parts);
    case "LocalTime":
      return new LocalTime(...kept.parts);
    case "ZonedTime":
      return new ZonedTime(...kept.parts);
    case "LocalDateTime":
      return new LocalDateTime(...kept.parts);
    case "ZonedDateTime":
      return new ZonedDateTime(...kept.parts);
    case "Duration":
      return new Duration(...kept.parts);
    case "Point":
      return new Point(...kept.parts);
    case "ByteArray":
      return new ByteArray(...kept.parts);
    case "Vector":
      return new Vector(...kept.parts);
  }
}
