import type { LibraryQuery } from "../../domain/contract/queries.ts";
import type { Script } from "./script.ts";

/**
 * Parses the header of a Cypher file: `parameters: $a, $b – meaning; $c – …` and `example: {"a":
 * 1}`. Throws Error with the name of the file if the example is not a JSON object or sets an
 * unknown parameter.
 */
export function described(name: string, { header, statements }: Script): LibraryQuery {
  const meanings = parameterMeanings(header["parameters"] ?? "");
  const examples = exampleOf(name, header["example"] ?? "{}");
  const unknown = Object.keys(examples).find((key) => !meanings.has(key));
  if (unknown !== undefined)
    throw new Error(`${name}: the example sets $${unknown}, which is not a parameter`);
  return {
    name,
    purpose: header["purpose"] ?? "",
    columns: header["columns"] ?? "",
    parameters: [...meanings].map(([parameter, meaning]) => ({
      name: parameter,
      meaning,
      example: examples[parameter] ?? null,
    })),
    statement: statements.map((statement) => `${statement};`).join("\n\n"),
  };
}

function parameterMeanings(text: string): Map<string, string> {
  const meanings = new Map<string, string>();
  for (const part of text.split(";").filter((each) => each.trim() !== "")) {
    const [names = "", meaning = ""] = part.split(" – ");
    for (const [, name] of names.matchAll(/\$(\w+)/g)) if (name) meanings.set(name, meaning.trim());
  }
  return meanings;
}

type Examples = Record<string, LibraryQuery["parameters"][number]["example"]>;

function exampleOf(name: string, text: string): Examples {
  try {
    return JSON.parse(text) as Examples;
  } catch (cause) {
    throw new Error(`${name}: found example ${text}, expected a JSON object`, { cause });
  }
}
