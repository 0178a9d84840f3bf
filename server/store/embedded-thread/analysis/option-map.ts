import { argumentError } from "../../../../engine/errors/errors.ts";
import { isMap, type CypherMap, type Value } from "../../../../engine/values/value.ts";

/**
 * Reads the options of a procedure; null: there are none.
 * @param such as a map that could have been given
 * @throws CypherError that says which names there are
 */
export function optionMap(given: Value, names: readonly string[], such: string): CypherMap {
  if (given === null) return new Map<string, Value>();
  if (!isMap(given)) throw argumentError(`expected options as a map such as ${such}`);
  const unknown = [...given.keys()].find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw argumentError(`expected options among ${names.join(", ")}, found ${unknown}`);
  return given;
}
