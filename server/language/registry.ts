import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DbSchema, Neo4jFunction, Neo4jProcedure } from "@neo4j-cypher/language-support";
import { projectRoot } from "../root.ts";
import type { Names } from "./messages.ts";

interface Registry {
  functions: Neo4jFunction[];
  /** Functions that exist only in Cypher 25. */
  cypher25: Neo4jFunction[];
  procedures: Neo4jProcedure[];
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(projectRoot(), "cypher", "language", name), "utf8"));

const ofNeo4j = read("registry.json") as Registry;

/**
 * The functions and procedures that anyone may call, as described by Neo4j itself, and the
 * procedures of this product on the embedded store. They form the allow-list, and are offered by
 * completion and signature help.
 */
export const registry: Registry = {
  ...ofNeo4j,
  procedures: [...ofNeo4j.procedures, ...(read("own-procedures.json") as Neo4jProcedure[])],
};

const byName = <T extends { name: string }>(items: readonly T[]) =>
  Object.fromEntries(items.map((item) => [item.name, item]));
const functions = byName(registry.functions);
const cypher25 = { ...functions, ...byName(registry.cypher25) };
const procedures = byName(registry.procedures);

/** Returns the description of the store for the language support. */
export function dbSchema(names: Names, parameters: readonly string[]): DbSchema {
  return {
    labels: names.labels,
    relationshipTypes: names.relationshipTypes,
    propertyKeys: names.propertyKeys,
    parameters: Object.fromEntries(parameters.map((name) => [name, ""])),
    functions: { "CYPHER 5": functions, "CYPHER 25": cypher25 },
    procedures: { "CYPHER 5": procedures, "CYPHER 25": procedures },
    defaultLanguage: "CYPHER 5",
  };
}
