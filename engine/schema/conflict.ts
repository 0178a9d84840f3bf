import { CypherError } from "../errors/errors.ts";
import type { CreateConstraint, CreateIndex } from "../parse/schema-tree.ts";
import { sameTarget, type ConstraintRule, type IndexRule, type Schema } from "../storage/schema.ts";
import { constraintText, indexText, targetText } from "./text.ts";

/** Why a rule cannot be made, and the rule that there is, as text. */
export interface Conflict {
  readonly error: CypherError;
  readonly text: string;
  /** An index stands in the way of a constraint, which IF NOT EXISTS does not excuse. */
  readonly isIndex: boolean;
}

/** Returns the rule that forbids a new index; null if there is none. */
export function indexConflict(
  { type, target }: CreateIndex,
  name: string | null,
  schema: Schema,
): Conflict | null {
  const same = sameIndex(type, target, schema);
  if (!same) return nameConflict(name, schema);
  const text = indexText(same);
  const owner = same.constraint === null ? undefined : schema.constraints.get(same.constraint);
  if (owner) {
    const message = `There is a uniqueness constraint on ${targetText(target)}, so an index is already created that matches this.`;
    const error = failure("ConstraintAlreadyExists", message);
    return { error, text: constraintText(owner), isIndex: true };
  }
  if (name !== null && name !== same.name) {
    const message = `There already exists an index ${targetText(target)}.`;
    return { error: failure("IndexAlreadyExists", message), text, isIndex: true };
  }
  const message = `An equivalent index already exists, 'Index( id=${same.id}, name='${same.name}', type='${type}', schema=${targetText(target)}, indexProvider='${type.toLowerCase()}-1.0' )'.`;
  return { error: failure("EquivalentSchemaRuleAlreadyExists", message), text, isIndex: true };
}

/** Returns the rule that forbids a new constraint; null if there is none. */
export function constraintConflict(
  { type, target }: CreateConstraint,
  name: string | null,
  schema: Schema,
): Conflict | null {
  const same = [...schema.constraints.values()].find(
    (each) => each.type === type && sameTarget(each.target, target),
  );
  if (same) {
    const shown = ruleText(same);
    const error =
      name !== null && name !== same.name
        ? failure("ConstraintAlreadyExists", `Constraint already exists: ${shown}`)
        : failure(
            "EquivalentSchemaRuleAlreadyExists",
            `An equivalent constraint already exists, '${shown}'.`,
          );
    return { error, text: constraintText(same), isIndex: false };
  }
  const taken = nameConflict(name, schema);
  if (taken || (type !== "UNIQUE" && type !== "KEY")) return taken;
  const index = sameIndex("RANGE", target, schema);
  if (index?.constraint !== null) return null;
  const message = `There already exists an index ${targetText(target)}. A constraint cannot be created until the index has been dropped.`;
  const error = failure("IndexAlreadyExists", message);
  return { error, text: indexText(index), isIndex: true };
}

function sameIndex(
  type: IndexRule["type"],
  target: IndexRule["target"],
  { indexes }: Schema,
): IndexRule | undefined {
  return [...indexes.values()].find(
    (each) => each.type === type && sameTarget(each.target, target),
  );
}

function nameConflict(name: string | null, { indexes, constraints }: Schema): Conflict | null {
  if (name === null) return null;
  const constraint = constraints.get(name);
  if (constraint) {
    const message = `There already exists a constraint called '${name}'.`;
    const error = failure("ConstraintWithNameAlreadyExists", message);
    return { error, text: constraintText(constraint), isIndex: false };
  }
  const index = indexes.get(name);
  if (!index) return null;
  const message = `There already exists an index called '${name}'.`;
  const error = failure("IndexWithNameAlreadyExists", message);
  return { error, text: indexText(index), isIndex: true };
}

/** Returns a constraint as Neo4j's errors show it; one that is not made yet has no numbers. */
export function ruleText({ id, name, type, target, index }: ConstraintRule, isMade = true): string {
  const kind = { UNIQUE: "UNIQUENESS", KEY: "KEY", EXISTS: "EXISTENCE", TYPE: "TYPE" }[type];
  const entity = target.entity === "node" ? "NODE" : "RELATIONSHIP";
  const what = type === "KEY" ? `${entity} KEY` : `${entity} PROPERTY ${kind}`;
  const number = isMade ? `id=${id}, ` : "";
  const owned = isMade && index ? `, ownedIndex=${index.id}` : "";
  return `Constraint( ${number}name='${name}', type='${what}', schema=${targetText(target)}${owned} )`;
}

const failure = (code: string, message: string): CypherError =>
  new CypherError(`Neo.ClientError.Schema.${code}`, message);
