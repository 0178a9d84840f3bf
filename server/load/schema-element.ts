/** Identity of a constraint or index. */
export interface SchemaElement {
  kind: "constraint" | "index";
  name: string;
  /** As named by SHOW: UNIQUENESS, RANGE, FULLTEXT … */
  type: string;
  labelsOrTypes: readonly string[];
  properties: readonly string[];
  /** The constraint that an index belongs to. */
  owner?: string | null;
}

const CREATE =
  /^CREATE (?<kind>CONSTRAINT|INDEX|FULLTEXT INDEX) (?<name>\w+) IF NOT EXISTS FOR \(\w+:(?<label>\w+)\) (?<rest>.+)$/s;

/** Parses a statement of cypher/schema. Throws Error if it has another form. */
export function elementOf(statement: string): SchemaElement {
  const { kind, name, label, rest } = CREATE.exec(statement)?.groups ?? {};
  if (!kind || !name || !label || !rest)
    throw new Error(`not a known form of CREATE CONSTRAINT or CREATE INDEX: ${statement}`);
  return {
    kind: kind === "CONSTRAINT" ? "constraint" : "index",
    name,
    type: kind === "CONSTRAINT" ? "UNIQUENESS" : kind === "INDEX" ? "RANGE" : "FULLTEXT",
    labelsOrTypes: [label],
    properties: [...rest.matchAll(/\w+\.(\w+)/g)].map(([, property = ""]) => property),
  };
}

/** Returns true if two elements are equal, including their names. */
export function isSame(a: SchemaElement, b: SchemaElement): boolean {
  return a.name === b.name && a.kind === b.kind && doesTheSame(a, b);
}

/** Returns true if two elements are over the same properties of the same labels or types. */
export function isOver(a: SchemaElement, b: SchemaElement): boolean {
  const place = ({ labelsOrTypes, properties }: SchemaElement) =>
    JSON.stringify([labelsOrTypes, properties]);
  return place(a) === place(b);
}

/**
 * Returns true if two elements are equal except for their names. Neo4j releases name the uniqueness
 * constraint differently.
 */
export function doesTheSame(a: SchemaElement, b: SchemaElement): boolean {
  const form = ({ type, labelsOrTypes, properties }: SchemaElement) =>
    JSON.stringify([type.replace(/^NODE_PROPERTY_/, ""), labelsOrTypes, properties]);
  return form(a) === form(b);
}
