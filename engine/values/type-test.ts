import { isList, kindOf, type Kind, type Value } from "./value.ts";

/** A type as `IS ::` has it: alternatives, each with or without null, lists with an inner type. */
export interface TypeTest {
  readonly parts: readonly TypeTestPart[];
}

export interface TypeTestPart {
  /** In capitals as Neo4j prints it: INTEGER, ZONED DATETIME, LIST, PROPERTY VALUE, ANY, NOTHING … */
  readonly name: string;
  readonly nullable: boolean;
  /** Of LIST alone. */
  readonly inner: TypeTest | null;
}

const KINDS = new Map<string, Kind>([
  ["BOOLEAN", "Boolean"],
  ["STRING", "String"],
  ["INTEGER", "Integer"],
  ["FLOAT", "Float"],
  ["DATE", "Date"],
  ["LOCAL TIME", "LocalTime"],
  ["ZONED TIME", "ZonedTime"],
  ["LOCAL DATETIME", "LocalDateTime"],
  ["ZONED DATETIME", "ZonedDateTime"],
  ["DURATION", "Duration"],
  ["POINT", "Point"],
  ["NODE", "Node"],
  ["RELATIONSHIP", "Relationship"],
  ["MAP", "Map"],
  ["PATH", "Path"],
  ["VECTOR", "Vector"],
]);

/** If a value has a type, as `value IS :: type` asks. */
export const hasType = (value: Value, type: TypeTest): boolean =>
  type.parts.some((part) => fits(value, part));

function fits(value: Value, part: TypeTestPart): boolean {
  if (part.name === "NOTHING") return false;
  if (value === null) return part.nullable;
  if (part.name === "NULL") return false;
  if (part.name === "ANY") return true;
  if (part.name === "PROPERTY VALUE") return isPropertyValue(value);
  if (part.name === "LIST") {
    const inner = part.inner;
    return isList(value) && (inner === null || value.every((each) => hasType(each, inner)));
  }
  return KINDS.get(part.name) === kindOf(value);
}

const NEVER_STORED = new Set<Kind>(["Node", "Relationship", "Path", "Map", "Null"]);

function isPropertyValue(value: Value): boolean {
  if (!isList(value)) return !NEVER_STORED.has(kindOf(value));
  const kinds = new Set(value.map(kindOf));
  return kinds.size <= 1 && [...kinds].every((kind) => kind !== "List" && !NEVER_STORED.has(kind));
}
