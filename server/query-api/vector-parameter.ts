import { Vector, type Value } from "../store/value.ts";
import { JsonFault } from "./json-reader.ts";
import { isMap } from "./json-values.ts";

/** Bits of a vector's integer types; its other types are Floats. */
const INTEGER_BITS: Readonly<Record<string, number>> = { INT8: 8, INT16: 16, INT32: 32, INT64: 64 };
const FLOATS = ["FLOAT32", "FLOAT64"];

/**
 * Converts a vector from its typed form, `{"coordinatesType":"FLOAT32","coordinates":["1.5","2"]}`.
 *
 * @throws JsonFault with the path of the parameter
 */
export function vectorFrom(value: Value, place: string): Vector {
  const { coordinatesType: type, coordinates } = isMap(value) ? value : {};
  if (typeof type !== "string" || !(Object.hasOwn(INTEGER_BITS, type) || FLOATS.includes(type)))
    throw new JsonFault(
      `${place}: expected a coordinatesType, one of ${[...Object.keys(INTEGER_BITS), ...FLOATS].join(", ")}`,
    );
  if (!Array.isArray(coordinates))
    throw new JsonFault(`${place}: expected coordinates, a list of numbers`);
  return new Vector(
    type,
    coordinates.map((one, i) => coordinate(one, type, `${place}.coordinates[${i}]`)),
  );
}

function coordinate(value: Value, type: string, place: string): number | bigint {
  const text = typeof value === "bigint" || typeof value === "number" ? String(value) : value;
  const bits = INTEGER_BITS[type];
  if (typeof text === "string" && bits !== undefined && /^-?\d{1,19}$/.test(text)) {
    const whole = BigInt(text);
    if (BigInt.asIntN(bits, whole) === whole) return whole;
  }
  const number = typeof text === "string" && text.trim() !== "" ? Number(text) : NaN;
  if (bits === undefined && Number.isFinite(number)) return number;
  throw new JsonFault(`${place}: expected the text of a number of type ${type}`);
}
