import type { CreateConstraint, CreateIndex, SchemaTarget } from "../parse/schema-tree.ts";
import type { ConstraintRule, IndexRule } from "../storage/schema.ts";

/**
 * Returns the labels and properties that a rule covers, as Neo4j's messages show them: `(:Person
 * {name})`.
 */
export function targetText({ entity, labels, properties }: SchemaTarget): string {
  const covered = `:${labels.join(":")} {${properties.join(", ")}}`;
  return entity === "node" ? `(${covered})` : `()-[${covered}]-()`;
}

/** Returns a command that makes an index, in Neo4j's words. */
export const createdIndex = ({ type, target }: CreateIndex, name: string | null): string =>
  `CREATE ${type} INDEX ${named(name)}IF NOT EXISTS FOR ${subject(target)} ON (${keys(target)})`;

/** Returns a command that makes a constraint. */
export const createdConstraint = (command: CreateConstraint, name: string | null): string =>
  `CREATE CONSTRAINT ${named(name)}IF NOT EXISTS FOR ${subject(command.target)} REQUIRE ${demand(command)}`;

/** Returns an index that there is. */
export const indexText = ({ type, name, target }: IndexRule): string =>
  `${type} INDEX ${name} FOR ${subject(target)} ON (${keys(target)})`;

/** Returns a constraint that there is. */
export const constraintText = (rule: ConstraintRule): string =>
  `CONSTRAINT ${rule.name} FOR ${subject(rule.target)} REQUIRE ${demand(rule)}`;

const named = (name: string | null): string => (name === null ? "" : `${name} `);

const subject = ({ entity, labels }: SchemaTarget): string =>
  entity === "node" ? `(e:${labels.join("|")})` : `()-[e:${labels.join("|")}]-()`;

const keys = ({ properties }: SchemaTarget): string =>
  properties.map((property) => `e.${property}`).join(", ");

function demand({
  target,
  type,
  valueType,
}: Pick<ConstraintRule, "target" | "type" | "valueType">): string {
  const wanted = {
    UNIQUE: "UNIQUE",
    EXISTS: "NOT NULL",
    KEY: target.entity === "node" ? "NODE KEY" : "RELATIONSHIP KEY",
    TYPE: `:: ${valueType?.parts.map(({ name }) => name).join(" | ") ?? ""}`,
  }[type];
  return `(${keys(target)}) IS ${wanted}`;
}
