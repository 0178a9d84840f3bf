import { Bytes, Point, Temporal, type TemporalType, type Value } from "../store/value.ts";
import { JsonFault } from "./json-reader.ts";
import { isMap } from "./json-values.ts";
import type { Media } from "./media.ts";
import { vectorFrom } from "./vector-parameter.ts";

const TEMPORALS: readonly TemporalType[] = [
  "Date",
  "LocalTime",
  "Time",
  "LocalDateTime",
  "OffsetDateTime",
  "ZonedDateTime",
  "Duration",
];
const NUMBER = String.raw`[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?`;
const POINT = new RegExp(
  String.raw`^SRID=(\d{1,9});\s*POINT(?: ?Z)? ?\(\s*(${NUMBER}(?:\s+${NUMBER}){1,2})\s*\)$`,
);

/**
 * Converts a parameter from its typed form, `{"$type":"Integer","_value":"1"}`; a value without
 * `$type` is used as it is.
 *
 * @param place path of the parameter, for messages
 * @param media determines which types are available
 * @throws JsonFault
 */
export function fromTyped(value: Value, place: string, media: Pick<Media, "vectors">): Value {
  if (Array.isArray(value)) return listFrom(value, place, media);
  if (!isMap(value)) return value;
  const { $type: type, _value: inner } = value;
  if (typeof type !== "string" || inner === undefined || Object.keys(value).length !== 2)
    return mapFrom(value, place, media);
  if ((TEMPORALS as readonly string[]).includes(type))
    return new Temporal(type as TemporalType, textOf(inner, type, place));
  switch (type) {
    case "Null":
      if (inner === null) return null;
      throw fault(place, inner, "null");
    case "Boolean":
      if (inner === true || inner === "true") return true;
      if (inner === false || inner === "false") return false;
      throw fault(place, inner, "true or false");
    case "String":
      return textOf(inner, type, place);
    case "Integer":
      return integerFrom(inner, place);
    case "Float":
      return floatFrom(inner, place);
    case "Base64":
      return new Bytes(base64(textOf(inner, type, place), place));
    case "Point":
      return pointFrom(textOf(inner, type, place), place);
    case "List":
      if (Array.isArray(inner)) return listFrom(inner, place, media);
      throw fault(place, inner, "a list");
    case "Map":
      if (isMap(inner)) return mapFrom(inner, place, media);
      throw fault(place, inner, "a map");
    case "Vector":
      if (media.vectors) return vectorFrom(inner, place);
  }
  throw new JsonFault(`${place}: Type ${type} is not supported.`);
}

function listFrom(list: Value[], place: string, media: Pick<Media, "vectors">): Value[] {
  return list.map((item, i) => fromTyped(item, `${place}[${i}]`, media));
}

function mapFrom(
  map: Record<string, Value>,
  place: string,
  media: Pick<Media, "vectors">,
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(map).map(([key, inner]) => [key, fromTyped(inner, `${place}.${key}`, media)]),
  );
}

function textOf(value: Value, type: string, place: string): string {
  if (typeof value === "string") return value;
  throw fault(place, value, `the text of a ${type}`);
}

function integerFrom(value: Value, place: string): bigint {
  if (typeof value === "bigint") return value;
  if (typeof value === "string" && /^[-+]?\d{1,19}$/.test(value)) {
    const whole = BigInt(value.replace("+", ""));
    if (BigInt.asIntN(64, whole) === whole) return whole;
  }
  throw fault(place, value, "the text of an integer of 64 bits");
}

function floatFrom(value: Value, place: string): number {
  if (typeof value === "number" || typeof value === "bigint") return Number(value);
  const words: Record<string, number> = { NaN, Infinity, "-Infinity": -Infinity };
  if (typeof value === "string") {
    const float =
      words[value] ?? (new RegExp(`^${NUMBER}$`).test(value) ? Number(value) : Infinity);
    if (value in words || Number.isFinite(float)) return float;
  }
  throw fault(place, value, "the text of a Float");
}

function base64(text: string, place: string): string {
  if (/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) return text;
  throw fault(place, text, "Base64");
}

function pointFrom(text: string, place: string): Point {
  const match = POINT.exec(text);
  if (!match?.[2]) throw fault(place, text, "a point such as SRID=4326;POINT (44.5 40.2)");
  return new Point(Number(match[1]), match[2].trim().split(/\s+/).map(Number));
}

function fault(place: string, found: Value, expected: string): JsonFault {
  const text = typeof found === "bigint" ? String(found) : JSON.stringify(found, bigintText);
  return new JsonFault(`${place}: found ${text.slice(0, 60)}, expected ${expected}`);
}

function bigintText(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}
