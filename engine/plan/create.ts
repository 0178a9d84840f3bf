import type { Evaluate } from "../run/evaluate.ts";
import { HIDDEN } from "../compile/scope.ts";
import { argumentError, type CypherError, syntaxError, typeError } from "../errors/errors.ts";
import type {
  CreateClause,
  LabelName,
  LabelTest,
  NodePattern,
  PathPattern,
  RelationshipPattern,
} from "../parse/tree.ts";
import type { Frame } from "../run/frame.ts";
import { createNode, createRelationship } from "../run/writing.ts";
import { describe } from "../values/describe.ts";
import { isMap, type CypherMap, type Value } from "../values/value.ts";
import { pathFrom } from "./path-value.ts";
import type { QueryState } from "./query-state.ts";
import { labelsOf } from "./set.ts";

/** Neo4j's name for a part without a name. */
const UNNAMED = "  UNNAMED0";

/** CREATE and INSERT. */
export function create(state: QueryState, clause: CreateClause): void {
  state.beforeWrite("created");
  for (const path of clause.patterns) {
    const acts = createActs(state, path);
    state.perRow("Create", (frame) => {
      for (const act of acts) act(frame);
    });
  }
}

/** Returns functions that create the parts of a path that are not bound yet, nodes first. */
export function createActs(
  state: QueryState,
  path: PathPattern,
  undirected = false,
): ((frame: Frame) => void)[] {
  if (path.shortest || path.selector) {
    throw syntaxError("shortestPath(...) cannot be used to CREATE", path.place);
  }
  if (path.variable && state.scope.has(path.variable)) {
    throw syntaxError(`Variable \`${path.variable}\` already declared`, path.place);
  }
  const alone = path.elements.length === 1;
  const nodeActs: ((frame: Frame) => void)[] = [];
  const slots = path.elements.map((element) => {
    if (element.kind === "group") {
      throw syntaxError("Quantified path patterns are not allowed in CREATE", element.place);
    }
    if (element.kind === "relationship") return -1;
    return nodeSlot(state, element, alone, nodeActs);
  });
  const acts = [...nodeActs];
  path.elements.forEach((element, i) => {
    if (element.kind !== "relationship") return;
    const [before, after] = [slots[i - 1] ?? -1, slots[i + 1] ?? -1];
    const [start, end] = element.direction === "in" ? [after, before] : [before, after];
    if (element.direction === "both" && !undirected) {
      throw syntaxError("Only directed relationships are supported in CREATE", element.place);
    }
    const names = [path.elements[i - 1], path.elements[i + 1]].map((node) =>
      node?.kind === "node" ? node.variable : null,
    );
    if (element.direction === "in") names.reverse();
    slots[i] = relationshipSlot(state, element, { start, end, names }, acts);
  });
  if (path.variable) {
    const slot = state.c.slots.next();
    state.scope = state.scope.with(path.variable, { slot, type: "path" });
    const [first, ...rest] = slots;
    const edges = rest.filter((_, i) => i % 2 === 0);
    acts.push((frame) => {
      const values = edges.map((edge) => frame.slots[edge] ?? null);
      frame.slots[slot] = pathFrom(frame.slots[first ?? -1] ?? null, values);
    });
  }
  return acts;
}

function nodeSlot(
  state: QueryState,
  node: NodePattern,
  alone: boolean,
  acts: ((frame: Frame) => void)[],
): number {
  if (node.where)
    throw syntaxError("Node pattern predicates are not allowed in CREATE", node.place);
  const bound = node.variable === null ? undefined : state.scope.find(node.variable);
  if (bound && node.variable !== null) {
    if (bound.type !== "node" && bound.type !== "value" && bound.type !== "null") {
      throw syntaxError(
        `Type mismatch: ${node.variable} defined with conflicting type (expected Node)`,
        node.place,
      );
    }
    if (alone || node.labels || node.properties) {
      throw syntaxError(
        alone && !node.labels && !node.properties
          ? `Variable \`${node.variable}\` already declared`
          : `Can't create node \`${node.variable}\` with labels or properties here. The variable is already declared in this context`,
        node.place,
      );
    }
    return bound.slot;
  }
  const names = node.labels ? labelNames(node.labels, node.place) : [];
  const labels = labelSet(state, names);
  const properties = mapOf(node.properties && state.expression(node.properties));
  const slot = state.c.slots.next();
  state.scope = state.scope.with(node.variable ?? `${HIDDEN}${slot}`, { slot, type: "node" });
  acts.push((frame) => {
    frame.slots[slot] = createNode(frame, labels(frame), properties(frame));
  });
  return slot;
}

/** Labels as a set, one for all rows if they are written out. */
function labelSet(
  state: QueryState,
  names: readonly LabelName[],
): (frame: Frame) => ReadonlySet<string> {
  const labels = labelsOf(state, names);
  const written = names.filter((name) => typeof name === "string");
  if (written.length < names.length) return (frame) => new Set(labels(frame));
  const set = new Set(written);
  return () => set;
}

/** Slots of a relationship's start and end, and the names of the two for messages. */
interface Ends {
  start: number;
  end: number;
  names: (string | null)[];
}

function relationshipSlot(
  state: QueryState,
  pattern: RelationshipPattern,
  { start, end, names: ends }: Ends,
  acts: ((frame: Frame) => void)[],
): number {
  const { place, types, variable } = pattern;
  if (pattern.length || pattern.quantifier) {
    throw syntaxError("Variable length relationships cannot be used in CREATE", place);
  }
  if (variable !== null && state.scope.has(variable)) {
    throw syntaxError(`Variable \`${variable}\` already declared`, place);
  }
  const names = types ? labelNames(types, place) : [];
  if (names.length !== 1) {
    throw syntaxError(
      "Exactly one relationship type must be specified for CREATE. Did you forget to prefix your relationship type with a ':'?",
      place,
    );
  }
  const type = labelsOf(state, names);
  const properties = mapOf(pattern.properties && state.expression(pattern.properties));
  const slot = state.c.slots.next();
  state.scope = state.scope.with(variable ?? `${HIDDEN}${slot}`, { slot, type: "relationship" });
  acts.push((frame) => {
    const [name] = type(frame);
    const { slots } = frame;
    const [from, to] = [slots[start] ?? null, slots[end] ?? null];
    const missing = from === null ? 0 : to === null ? 1 : undefined;
    if (missing !== undefined) throw missingEnd(variable, ends[missing] ?? null);
    slots[slot] = createRelationship(frame, name ?? "", from, to, properties(frame));
  });
  return slot;
}

function missingEnd(relationship: string | null, node: string | null): CypherError {
  return argumentError(
    `Failed to create relationship \`${relationship ?? UNNAMED}\`, node \`${node ?? UNNAMED}\` is missing. If you prefer to simply ignore rows where a relationship node is missing, set 'dbms.cypher.lenient_create_relationship = true' in neo4j.conf`,
  );
}

/** Labels of a pattern that makes something. @throws CypherError for tests that only find. */
function labelNames(test: LabelTest, place: NodePattern["place"]): LabelName[] {
  if (test.kind === "name") return [test.name];
  if (test.kind === "dynamic" && test.all) return [test.expression];
  if (test.kind === "and") return test.tests.flatMap((each) => labelNames(each, place));
  throw syntaxError(
    "Label expressions in patterns are not allowed in CREATE or MERGE, but only in MATCH",
    place,
  );
}

function mapOf(value: Evaluate | null): (frame: Frame) => CypherMap | null {
  if (!value) return () => null;
  return (frame) => asMap(value(frame));
}

function asMap(value: Value): CypherMap | null {
  if (value === null || isMap(value)) return value;
  throw typeError(`Type mismatch: expected Map but was ${describe(value)}`);
}
