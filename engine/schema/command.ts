import { CypherError, STATUS } from "../errors/errors.ts";
import type { CreateConstraint, CreateIndex, SchemaCommand } from "../parse/schema-tree.ts";
import type { Expression } from "../parse/tree.ts";
import type { StatementCounters } from "../run/counters.ts";
import { checkRule, sharing, valuesText } from "../storage/constraints.ts";
import type { Graph } from "../storage/graph.ts";
import { NodeRecord } from "../storage/records.ts";
import { PropertyIndex, type EntityRecord } from "../storage/property-index.ts";
import type { Notification } from "../run/notification.ts";
import type { ConstraintRule, IndexRule } from "../storage/schema.ts";
import { constraintConflict, indexConflict, ruleText } from "./conflict.ts";
import { nothingDropped, nothingMade } from "./no-effect.ts";
import { createdConstraint, createdIndex } from "./text.ts";
import type { Transaction } from "../storage/transaction.ts";
import type { Value } from "../values/value.ts";

const dropFailed = (what: "Index" | "Constraint", message: string): CypherError =>
  new CypherError(`Neo.DatabaseError.Schema.${what}DropFailed`, message);

/**
 * CREATE and DROP of indexes and constraints.
 *
 * @param tell called if the command has no effect
 * @throws CypherError when the graph does not fit.
 */
export function runSchemaCommand(
  command: SchemaCommand,
  graph: Graph,
  transaction: Transaction,
  counters: StatementCounters,
  parameters: ReadonlyMap<string, Value>,
  tell: (notification: Notification) => void,
): void {
  const { schema } = graph;
  const given = nameOf(command.name, parameters);
  if (command.kind === "create-index") {
    return createIndex(command, transaction, counters, given, tell);
  }
  if (command.kind === "create-constraint") {
    return createConstraint(command, transaction, counters, given, tell);
  }
  const name = given ?? "";
  const isIndex = command.kind === "drop-index";
  const known = isIndex ? schema.indexes.has(name) : schema.constraints.has(name);
  if (!known) {
    if (command.ifExists) return tell(nothingDropped(isIndex ? "INDEX" : "CONSTRAINT", name));
    throw isIndex
      ? dropFailed("Index", `Unable to drop index called \`${name}\`. There is no such index.`)
      : dropFailed(
          "Constraint",
          `Unable to drop constraint \`${name}\`: No such constraint ${name}.`,
        );
  }
  const owner = isIndex ? schema.indexes.get(name)?.constraint : null;
  if (owner) {
    const message = `Unable to drop index: Index belongs to constraint: \`${owner}\``;
    throw dropFailed("Index", message);
  }
  drop(name, graph, transaction);
  transaction.schemaChanges.push({ ...command, name, ifExists: true });
  if (isIndex) counters.indexesRemoved++;
  else counters.constraintsRemoved++;
}

/** Takes an index or a constraint away until the transaction is undone. */
function drop(name: string, graph: Graph, transaction: Transaction): void {
  const { schema } = graph;
  const [index, constraint] = [schema.indexes.get(name), schema.constraints.get(name)];
  const built = graph.indexes.has(name);
  forget(name, graph);
  transaction.onRollback(() => {
    if (constraint) schema.addConstraint(constraint);
    if (!index) return;
    schema.addIndex(index);
    if (built) fill(graph, new PropertyIndex(index));
  });
}

function forget(name: string, graph: Graph): void {
  graph.indexes.delete(name);
  graph.schema.remove(name);
}

function nameOf(
  name: string | Expression | null,
  parameters: ReadonlyMap<string, Value>,
): string | null {
  if (name === null || typeof name === "string") return name;
  const value = name.kind === "parameter" ? parameters.get(name.name) : undefined;
  if (typeof value === "string") return value;
  throw new CypherError(
    STATUS.parameterMissing,
    "Expected a parameter that is a string as the name",
  );
}

function createIndex(
  command: CreateIndex,
  transaction: Transaction,
  counters: StatementCounters,
  given: string | null,
  tell: (notification: Notification) => void,
): void {
  const { graph } = transaction;
  const { schema } = graph;
  const { target, type } = command;
  const id = schema.nextId();
  const name = given ?? `index_${id.toString(16).padStart(8, "0")}`;
  const conflict = indexConflict(command, given, schema);
  if (conflict) {
    if (!command.ifNotExists) throw conflict.error;
    return tell(nothingMade(createdIndex(command, given), conflict.text));
  }
  const rule: IndexRule = { id, name, type, target, constraint: null };
  schema.addIndex(rule);
  counters.indexesAdded++;
  transaction.schemaChanges.push({ ...command, name, ifNotExists: true });
  transaction.onRollback(() => forget(name, graph));
  if (type === "RANGE" || type === "TEXT" || type === "POINT") fill(graph, new PropertyIndex(rule));
}

function createConstraint(
  command: CreateConstraint,
  transaction: Transaction,
  counters: StatementCounters,
  given: string | null,
  tell: (notification: Notification) => void,
): void {
  const { graph } = transaction;
  const { schema } = graph;
  const { target, type, valueType } = command;
  const id = schema.nextId();
  const name = given ?? `constraint_${id.toString(16).padStart(8, "0")}`;
  const conflict = constraintConflict(command, given, schema);
  if (conflict) {
    if (!command.ifNotExists || conflict.isIndex) throw conflict.error;
    return tell(nothingMade(createdConstraint(command, given), conflict.text));
  }
  const unique = type === "UNIQUE" || type === "KEY";
  const index: IndexRule | null = unique
    ? { id: schema.nextId(), name, type: "RANGE", target, constraint: name }
    : null;
  const rule: ConstraintRule = { id, name, type, target, valueType, index };
  for (const entity of covered(graph, rule.target)) checkRule(rule, entity);
  if (index) fill(graph, new PropertyIndex(index), rule);
  schema.addConstraint(rule);
  if (index) schema.addIndex(index);
  transaction.onRollback(() => forget(name, graph));
  transaction.schemaChanges.push({ ...command, name, ifNotExists: true });
  counters.constraintsAdded++;
}

function notUnique(rule: ConstraintRule, one: EntityRecord, other: EntityRecord): CypherError {
  const [covers, both] =
    rule.target.entity === "node" ? ["label", "Node"] : ["relationship type", "Relationship"];
  return new CypherError(
    "Neo.DatabaseError.Schema.ConstraintCreationFailed",
    `Unable to create ${ruleText(rule, false)}:\nBoth ${both}(${one.id}) and ${both}(${other.id}) have the ${covers} \`${rule.target.labels.join()}\` and ${valuesText(rule.target.properties, other)}. Note that only the first found violation is shown.`,
  );
}

/**
 * Puts what is there into a new index.
 *
 * @param unique the constraint whose index it is
 * @throws CypherError if what is there does not satisfy the constraint
 */
function fill(graph: Graph, index: PropertyIndex, unique?: ConstraintRule): void {
  for (const entity of covered(graph, index.rule.target)) {
    const key = index.keyIn(entity.properties);
    if (key === undefined) continue;
    const other = unique && sharing(index, key, entity);
    if (other) throw notUnique(unique, other, entity);
    index.add(key, entity);
  }
  graph.indexes.set(index.rule.name, index);
}

function* covered(graph: Graph, target: IndexRule["target"]): Iterable<EntityRecord> {
  for (const label of target.labels) {
    const set: Iterable<EntityRecord> =
      target.entity === "node" ? graph.labelled(label) : graph.typed(label);
    for (const each of set) {
      if (each.isVisible && (!(each instanceof NodeRecord) || each.hasLabel(label))) yield each;
    }
  }
}
