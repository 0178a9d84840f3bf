import { pointText } from "../spatial/text.ts";
import { isTemporal, temporalText } from "../temporal/select.ts";
import { compareText } from "./code-points.ts";
import { isList, isMap, type Value } from "./value.ts";

/** A key by which a Map or a Set of JavaScript can distinguish values. */
export type Key = string | number | bigint | boolean | null;

/** Keys of what is not a string begin so; strings that do, too, get it doubled. */
const MARK = "\0";
const NAN = `${MARK}NaN`;

let notANumber = 0;

/**
 * Returns a key that two values share if DISTINCT, grouping and joins take them for one: 1 and 1.0
 * are, null and null are, NaN and NaN are not.
 */
export function keyOf(value: Value): Key {
  switch (typeof value) {
    case "string":
      return value.startsWith(MARK) ? MARK + value : value;
    case "bigint":
      return integerKey(value);
    case "number":
      return floatKey(value);
    case "boolean":
      return value;
    default:
      return value === null ? null : objectKey(value);
  }
}

/** Returns the text whose key this is; null for the key of something else. */
export function textOf(key: string): string | null {
  if (!key.startsWith(MARK)) return key;
  return key.startsWith(MARK + MARK) ? key.slice(MARK.length) : null;
}

/** False for a key that the same values give again; NaN, and what holds it, never do. */
export const mayBeOfItsOwn = (key: Key): boolean =>
  typeof key === "string" && key.startsWith(MARK) && key.includes(NAN);

/** One key for several values in this order. */
export function keyOfAll(values: readonly Value[]): Key {
  const [only] = values;
  if (values.length === 1 && only !== undefined) return keyOf(only);
  return `${MARK}(${values.map(part).join("")}`;
}

function integerKey(value: bigint): Key {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

function floatKey(value: number): Key {
  if (Number.isNaN(value)) return `${NAN}${notANumber++}`;
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? BigInt(value) : value;
}

function objectKey(value: Exclude<Value, string | number | bigint | boolean | null>): Key {
  if (isList(value)) return `${MARK}[${value.map(part).join("")}`;
  if (isMap(value)) {
    const keys = [...value.keys()].sort(compareText);
    return `${MARK}{${keys.map((key) => part(key) + part(value.get(key) ?? null)).join("")}`;
  }
  if (isTemporal(value)) return `${MARK}${value.kind}${temporalText(value)}`;
  switch (value.kind) {
    case "Node":
      return `${MARK}N${value.id}`;
    case "Relationship":
      return `${MARK}R${value.id}`;
    case "Path":
      return `${MARK}P${value.nodes.map(({ id }) => id).join()}|${value.relationships.map(({ id }) => id).join()}`;
    case "Duration":
      return `${MARK}D${value.months},${value.days},${value.seconds},${value.nanos}`;
    case "Point":
      return MARK + pointText(value);
    case "ByteArray":
      return `${MARK}B${value.bytes.join()}`;
    case "Vector":
      return `${MARK}V${value.coordinateType}${value.coordinates.join()}`;
  }
}

/**
 * Returns a key within a key: its type and length come first, so that no two sequences read alike.
 */
function part(value: Value): string {
  const key = keyOf(value);
  const text = String(key);
  const type = typeof key === "bigint" ? "n" : (typeof key).charAt(0);
  return `${type}${text.length}:${text}`;
}
