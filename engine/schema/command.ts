import { CypherError, STATUS } from "../errors.ts";
import type { SchemaCommand } from "../parse/schema-tree.ts";
import type { Expression } from "../parse/tree.ts";
import type { StatementCounters } from "../run/counters.ts";
import { checkRule, checkUnique } from "../storage/constraints.ts";
import type { Graph } from "../storage/graph.ts";
import { NodeRecord } from "../storage/records.ts";
import { PropertyIndex, type EntityRecord } from "../storage/property-index.ts";
import { sameTarget, type ConstraintRule, type IndexRule, type Schema } from "../storage/schema.ts";
import type { Transaction } from "../storage/transaction.ts";
import type { Value } from "../values/value.ts";

const EQUIVALENT = "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists";

/** CREATE and DROP of indexes and constraints. @throws CypherError when the graph does not fit. */
export function runSchemaCommand(
  command: SchemaCommand,
  graph: Graph,
  transaction: Transaction,
  counters: StatementCounters,
  parameters: ReadonlyMap<string, Value>,
): void {
  const { schema } = graph;
  const given = nameOf(command.name, parameters);
  if (command.kind === "create-index") return createIndex(command, transaction, counters, given);
  if (command.kind === "create-constraint")
    return createConstraint(command, transaction, counters, given);
  const name = given ?? "";
  const isIndex = command.kind === "drop-index";
  const known = isIndex ? schema.indexes.has(name) : schema.constraints.has(name);
  if (!known) {
    if (command.ifExists) return;
    const what = isIndex ? "index" : "constraint";
    throw new CypherError(
      `Neo.DatabaseError.Schema.${isIndex ? "Index" : "Constraint"}DropFailed`,
      `Unable to drop ${what} called \`${name}\`. There is no such ${what}.`,
    );
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

type CreateIndex = Extract<SchemaCommand, { kind: "create-index" }>;
type CreateConstraint = Extract<SchemaCommand, { kind: "create-constraint" }>;

function createIndex(
  command: CreateIndex,
  transaction: Transaction,
  counters: StatementCounters,
  given: string | null,
): void {
  const { graph } = transaction;
  const { schema } = graph;
  const { target, type } = command;
  const id = schema.nextId();
  const name = given ?? `index_${id.toString(16).padStart(8, "0")}`;
  const twin = twinOf(command, name, schema.indexes, schema);
  if (twin) {
    if (command.ifNotExists) return;
    throw new CypherError(
      twin.isEquivalent ? EQUIVALENT : "Neo.ClientError.Schema.IndexWithNameAlreadyExists",
      `There already exists an index called '${twin.name}'.`,
    );
  }
  const rule: IndexRule = { id, name, type, target, constraint: null };
  schema.addIndex(rule);
  counters.indexesAdded++;
  transaction.schemaChanges.push({ ...command, name, ifNotExists: true });
  transaction.onRollback(() => forget(name, graph));
  if (type === "RANGE" || type === "TEXT" || type === "POINT") fill(graph, new PropertyIndex(rule));
}

/** The rule that asks the same, or else one that has the name already. */
function twinOf<Rule extends IndexRule | ConstraintRule>(
  { type, target }: Pick<Rule, "type" | "target">,
  name: string,
  rules: ReadonlyMap<string, Rule>,
  { indexes, constraints }: Schema,
): { name: string; isEquivalent: boolean } | null {
  const same = [...rules.values()].find(
    (each) => each.type === type && sameTarget(each.target, target),
  );
  if (same) return { name: same.name, isEquivalent: true };
  return indexes.has(name) || constraints.has(name) ? { name, isEquivalent: false } : null;
}

function createConstraint(
  command: CreateConstraint,
  transaction: Transaction,
  counters: StatementCounters,
  given: string | null,
): void {
  const { graph } = transaction;
  const { schema } = graph;
  const { target, type, valueType } = command;
  const id = schema.nextId();
  const name = given ?? `constraint_${id.toString(16).padStart(8, "0")}`;
  const twin = twinOf(command, name, schema.constraints, schema);
  if (twin) {
    if (command.ifNotExists) return;
    throw new CypherError(
      twin.isEquivalent ? EQUIVALENT : "Neo.ClientError.Schema.ConstraintWithNameAlreadyExists",
      `Constraint already exists: '${twin.name}'`,
    );
  }
  const unique = type === "UNIQUE" || type === "KEY";
  const index: IndexRule | null = unique
    ? { id: schema.nextId(), name, type: "RANGE", target, constraint: name }
    : null;
  const rule: ConstraintRule = { id, name, type, target, valueType, index };
  for (const entity of covered(graph, rule.target)) checkRule(rule, entity);
  if (index) fill(graph, new PropertyIndex(index));
  schema.addConstraint(rule);
  if (index) schema.addIndex(index);
  transaction.onRollback(() => forget(name, graph));
  transaction.schemaChanges.push({ ...command, name, ifNotExists: true });
  counters.constraintsAdded++;
}

/** Puts what is there into a new index. @throws CypherError when it is not unique and is to be. */
function fill(graph: Graph, index: PropertyIndex): void {
  for (const entity of covered(graph, index.rule.target)) {
    const key = index.keyFor((property) => entity.property(property));
    if (key === undefined) continue;
    checkUnique(index, key, entity);
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
