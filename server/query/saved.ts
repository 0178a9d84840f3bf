import type { SerializedGraph } from "../../domain/contract/graph.ts";
import type { LibraryQuery } from "../../domain/contract/queries.ts";
import { BadRequest, type FieldFault } from "../errors.ts";
import type { Ask } from "./ask.ts";
import { relationsById } from "./relations.ts";
import { serializedGraph, type GraphData } from "./serialized.ts";

/** Value of a saved query's parameter, of the type of the query's example. */
type Value = string | number | boolean | string[];

const EXPECTED = {
  string: "one value",
  number: "a number",
  boolean: "true or false",
  list: "values, separated by commas",
};

/**
 * Parses the parameters of a saved query from an address, each with the type of its example. Throws
 * BadRequest with every parameter that is missing, invalid or unknown.
 */
export function typedParameters(
  { name, parameters }: Pick<LibraryQuery, "name" | "parameters">,
  given: Readonly<Record<string, unknown>>,
): Record<string, Value> {
  const faults: FieldFault[] = [];
  const values: Record<string, Value> = {};
  for (const { name: field, example } of parameters) {
    const type = Array.isArray(example) ? "list" : (typeof example as keyof typeof EXPECTED);
    const value = typed(given[field], type);
    if (value !== undefined) values[field] = value;
    else {
      const text = given[field];
      const found = typeof text === "string" ? text.slice(0, 100) : "nothing";
      faults.push({ field, found, expected: EXPECTED[type] });
    }
  }
  const known = parameters.map((one) => one.name);
  for (const field of Object.keys(given))
    if (!known.includes(field))
      faults.push({
        field,
        found: "a parameter",
        expected: `one of those of ${name}: ${known.join(", ")}`,
      });
  if (faults.length > 0) throw new BadRequest(faults);
  return values;
}

function typed(text: unknown, type: keyof typeof EXPECTED): Value | undefined {
  if (typeof text !== "string" || text === "" || text.length > 1000) return undefined;
  if (type === "string") return text;
  if (type === "list") return text.split(",");
  if (type === "boolean") return text === "true" ? true : text === "false" ? false : undefined;
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(text) ? Number(text) : undefined;
}

/** Returns the graph of the relations that a saved query selects. Rejects with StoreError. */
export async function savedGraph(
  ask: Ask,
  data: GraphData,
  query: string,
  parameters: Record<string, Value>,
): Promise<SerializedGraph> {
  const rows = await ask<{ relation: string }>(query, parameters);
  const ids = [...new Set(rows.map(({ relation }) => relation))];
  const relations = await relationsById(ask, ids);
  return serializedGraph(data, relations, relations.length);
}
