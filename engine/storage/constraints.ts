import { CypherError, STATUS } from "../errors/errors.ts";
import { describe } from "../values/describe.ts";
import type { Key } from "../values/key.ts";
import { toText } from "../values/to-text.ts";
import { hasType } from "../values/type-test.ts";
import { isList, type Value } from "../values/value.ts";
import { NodeRecord } from "./records.ts";
import type { EntityRecord, PropertyIndex } from "./property-index.ts";
import type { ConstraintRule } from "./schema.ts";

/** @throws CypherError when another entity has the values that a constraint wants to be unique. */
export function checkUnique(index: PropertyIndex, key: Key, entity: EntityRecord): void {
  if (index.rule.constraint === null || !index.holds(key)) return;
  const other = sharing(index, key, entity);
  if (!other) return;
  const { labels, properties } = index.rule.target;
  throw new CypherError(
    STATUS.constraint,
    `${kind(entity)}(${other.id}) already exists with ${term(entity)} \`${labels.join()}\` and ${valuesText(properties, entity)}`,
  );
}

/** Another entity that has the values of an index; null if there is none. */
export function sharing(index: PropertyIndex, key: Key, entity: EntityRecord): EntityRecord | null {
  const { labels, properties } = index.rule.target;
  for (const other of index.find(properties.map((property) => entity.property(property)))) {
    if (other === entity || !other.isVisible || !covers(labels, other)) continue;
    if (index.keyIn(other.properties) === key) return other;
  }
  return null;
}

/** Some properties of an entity in words: "property `name` = 'Ada'". */
export function valuesText(properties: readonly string[], entity: EntityRecord): string {
  const named = properties.map(
    (property) => `\`${property}\` = ${shown(entity.property(property))}`,
  );
  return `${properties.length === 1 ? "property" : "properties"} ${named.join(", ")}`;
}

/** Returns a value as messages about constraints show it: like a literal. */
function shown(value: Value): string {
  if (typeof value === "string") return `'${value}'`;
  return isList(value) ? `[${value.map(shown).join(", ")}]` : (toText(value) ?? describe(value));
}

/** @throws CypherError when a property is missing or of a type that a constraint does not let be. */
export function checkCommitted(rules: Iterable<ConstraintRule>, entity: EntityRecord): void {
  for (const rule of rules) checkRule(rule, entity);
}

/** Returns true if a rule is checked when a transaction ends; uniqueness is checked at once. */
export const isCheckedLate = ({ type }: ConstraintRule): boolean => type !== "UNIQUE";

export function checkRule(rule: ConstraintRule, entity: EntityRecord): void {
  const { target, type, valueType } = rule;
  if ((target.entity === "node") !== entity instanceof NodeRecord) return;
  if (!covers(target.labels, entity)) return;
  for (const property of target.properties) {
    const value = entity.property(property);
    const label = `\`${target.labels.join()}\``;
    if ((type === "EXISTS" || type === "KEY") && value === null) {
      throw new CypherError(
        STATUS.constraint,
        `${kind(entity)}(${entity.id}) with ${term(entity)} ${label} must have the property \`${property}\``,
      );
    }
    if (type === "TYPE" && valueType && value !== null && !hasType(value, valueType)) {
      const wanted = valueType.parts.map(({ name }) => name).join(" | ");
      throw new CypherError(
        STATUS.constraint,
        `${kind(entity)}(${entity.id}) with ${term(entity)} ${label} required the property \`${property}\` to be of type \`${wanted}\`, but was of type \`${describe(value)}\`.`,
      );
    }
  }
}

function covers(labels: readonly string[], entity: EntityRecord): boolean {
  if (entity instanceof NodeRecord) return labels.some((label) => entity.hasLabel(label));
  return labels.includes(entity.type);
}

const kind = (entity: EntityRecord): string =>
  entity instanceof NodeRecord ? "Node" : "Relationship";

const term = (entity: EntityRecord): string => (entity instanceof NodeRecord ? "label" : "type");
