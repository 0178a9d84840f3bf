import { FUNCTIONS } from "../functions/table.ts";
import { signatureText } from "../functions/entry.ts";
import { syntaxError } from "../errors/errors.ts";
import { allProcedures } from "../procedures/table.ts";
import type { ConstraintType } from "../parse/schema-tree.ts";
import type { ShowCommand } from "../parse/tree.ts";
import type { Graph } from "../storage/graph.ts";
import type { Value } from "../values/value.ts";

type Row = Record<string, Value>;

/** The result of SHOW, and its columns without YIELD. */
export interface ShowResult {
  readonly brief: readonly string[];
  readonly all: readonly string[];
  readonly rows: readonly Row[];
}

/** @throws CypherError when the engine has nothing of the kind to show. */
export function showRows(command: ShowCommand, graph: Graph): ShowResult {
  const { brief, rows } = shown(command, graph);
  const words = command.filter.replace(/^ALL$/, "");
  const kept = words === "" ? rows : rows.filter((row) => fitsFilter(row, words));
  return {
    brief,
    all: Object.keys(rows[0] ?? Object.fromEntries(brief.map((b) => [b, null]))),
    rows: kept,
  };
}

/**
 * Returns true if a row is of the kind that the words behind SHOW name, such as RANGE or NODE KEY.
 */
function fitsFilter(row: Row, words: string): boolean {
  if (words === "BUILT IN") return row["isBuiltIn"] === true;
  if (words === "USER DEFINED") return row["isBuiltIn"] === false;
  const type = row["type"];
  if (typeof type !== "string") return false;
  const wanted = words
    .replace(/\bREL\b/, "RELATIONSHIP")
    .replace(/\bUNIQUE\b/, "UNIQUENESS")
    .replace(/\bEXIST\b/, "EXISTENCE");
  return wanted
    .split(" ")
    .every((word) => type.split("_").includes(word) || row["entityType"] === word);
}

function shown(command: ShowCommand, graph: Graph): { brief: string[]; rows: Row[] } {
  switch (command.what) {
    case "indexes":
      return { brief: INDEX_COLUMNS, rows: indexRows(graph) };
    case "constraints":
      return { brief: CONSTRAINT_COLUMNS, rows: constraintRows(graph) };
    case "functions":
      return {
        brief: ["name", "category", "description"],
        rows: FUNCTIONS.map((entry) => ({
          name: entry.name,
          category: entry.category,
          description: entry.description,
          signature: signatureText(entry),
          isBuiltIn: true,
          aggregating: entry.aggregating,
          returnDescription: entry.returns,
          isDeprecated: entry.deprecated,
        })),
      };
    case "procedures":
      return {
        brief: ["name", "description", "mode", "worksOnSystem"],
        rows: allProcedures().map(({ name, description, args, returns }) => ({
          name,
          description,
          mode: "READ",
          worksOnSystem: false,
          signature: `${name}(${args.map((arg) => `${arg.name} :: ${arg.type}`).join(", ")}) :: (${returns})`,
        })),
      };
    default:
      throw syntaxError(
        `SHOW ${command.what.toUpperCase()} is not supported by the embedded engine`,
        command.place,
      );
  }
}

function byName<T extends { name: string }>(rules: Iterable<T>): T[] {
  return [...rules].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const INDEX_COLUMNS = [
  "id",
  "name",
  "state",
  "populationPercent",
  "type",
  "entityType",
  "labelsOrTypes",
  "properties",
  "indexProvider",
  "owningConstraint",
  "lastRead",
  "readCount",
];

function indexRows(graph: Graph): Row[] {
  return byName(graph.schema.indexes.values()).map((rule) => ({
    id: BigInt(rule.id),
    name: rule.name,
    state: "ONLINE",
    populationPercent: 100,
    type: rule.type,
    entityType: rule.target.entity.toUpperCase(),
    labelsOrTypes: rule.type === "LOOKUP" ? null : rule.target.labels,
    properties: rule.type === "LOOKUP" ? null : rule.target.properties,
    indexProvider: rule.type === "FULLTEXT" ? "fulltext-1.0" : "range-1.0",
    owningConstraint: rule.constraint,
    lastRead: null,
    readCount: 0n,
  }));
}

const CONSTRAINT_COLUMNS = [
  "id",
  "name",
  "type",
  "entityType",
  "labelsOrTypes",
  "properties",
  "ownedIndex",
  "propertyType",
];

/** Cypher 5 calls the uniqueness of nodes so; all others name the kind of entity. */
function constraintName(type: ConstraintType, entity: string): string {
  if (type === "UNIQUE") return entity === "NODE" ? "UNIQUENESS" : `${entity}_UNIQUENESS`;
  return `${entity}_${{ KEY: "KEY", EXISTS: "PROPERTY_EXISTENCE", TYPE: "PROPERTY_TYPE" }[type]}`;
}

function constraintRows(graph: Graph): Row[] {
  return byName(graph.schema.constraints.values()).map((rule) => {
    const entity = rule.target.entity.toUpperCase();
    return {
      id: BigInt(rule.id),
      name: rule.name,
      type: constraintName(rule.type, entity),
      entityType: entity,
      labelsOrTypes: rule.target.labels,
      properties: rule.target.properties,
      ownedIndex: rule.index?.name ?? null,
      propertyType: rule.valueType?.parts.map(({ name }) => name).join(" | ") ?? null,
    };
  });
}
