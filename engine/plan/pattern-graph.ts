import { syntaxError } from "../errors/errors.ts";
import type { Place } from "../errors/errors.ts";
import { conjuncts, variablesIn } from "../compile/walk.ts";
import { HIDDEN } from "../compile/scope.ts";
import type {
  Expression,
  GroupPattern,
  LabelTest,
  NodePattern,
  PathPattern,
  PatternElement,
  RelationshipPattern,
  Repeat,
} from "../parse/tree.ts";

/** A condition on what a pattern binds, and the names that it speaks of. */
export interface Predicate {
  readonly expression: Expression;
  readonly names: ReadonlySet<string>;
}

/** The connection of two nodes of a pattern. */
export interface Edge {
  readonly kind: "single" | "variable" | "group";
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly relationship: RelationshipPattern | null;
  readonly group: GroupPattern | null;
  readonly range: Repeat | null;
}

/** The patterns of one MATCH as nodes, what connects them, and conditions. */
export interface PatternGraph {
  readonly nodes: Map<string, LabelTest[]>;
  readonly edges: Edge[];
  readonly predicates: Predicate[];
  /** Paths with a name: their nodes and edges in turn. */
  readonly paths: { name: string; parts: string[]; place: Place }[];
  readonly selective: { path: PathPattern; from: string; to: string; edge: Edge; place: Place }[];
}

let anonymous = 0;
const hidden = (): string => `${HIDDEN}${anonymous++}`;

export function emptyPatternGraph(): PatternGraph {
  return { nodes: new Map(), edges: [], predicates: [], paths: [], selective: [] };
}

export function addPredicate(graph: PatternGraph, expression: Expression): void {
  for (const each of conjuncts(expression)) {
    graph.predicates.push({ expression: each, names: variablesIn(each) });
  }
}

export function addPath(graph: PatternGraph, path: PathPattern): void {
  const selective =
    path.shortest !== null || (path.selector !== null && path.selector.kind !== "all");
  const parts: string[] = [];
  const edges: Edge[] = [];
  let last: string | null = null;
  for (const element of normal(path.elements, graph)) {
    if (element.kind === "node") {
      last = addNode(graph, element);
      parts.push(last);
      continue;
    }
    if (last === null) throw syntaxError("A pattern begins with a node", element.place);
    const edge: Edge = { ...edgeOf(element), from: last, to: "" };
    parts.push(edge.name);
    edges.push(edge);
    if (edge.kind === "single" && element.kind === "relationship") {
      entityPredicates(graph, edge.name, null, element.properties, element.where, element.place);
    }
  }
  settleEnds(edges, parts);
  if (path.variable) graph.paths.push({ name: path.variable, parts, place: path.place });
  if (!selective) {
    graph.edges.push(...edges);
    return;
  }
  const [edge, second] = edges;
  if (!edge || second) {
    if (path.shortest && !second) {
      throw syntaxError("shortestPath(...) requires a pattern with a relationship", path.place);
    }
    throw syntaxError(
      path.shortest
        ? "shortestPath(...) requires a pattern containing a single relationship"
        : "A path selector over a pattern of several parts is not supported by the embedded engine",
      path.place,
    );
  }
  graph.selective.push({ path, from: edge.from, to: edge.to, edge, place: path.place });
}

/** The node behind a relationship is not known while the relationship is read: it is set here. */
function settleEnds(edges: Edge[], parts: string[]): void {
  edges.forEach((edge, i) => {
    edges[i] = { ...edge, to: parts[2 * i + 2] ?? edge.to };
  });
}

/** Nodes and edges in turn: groups get the nodes around them, quantified relationships become groups. */
function normal(elements: readonly PatternElement[], graph: PatternGraph): PatternElement[] {
  const made: PatternElement[] = [];
  const node = (place: Place): NodePattern => ({
    kind: "node",
    variable: null,
    labels: null,
    properties: null,
    where: null,
    place,
  });
  for (const element of elements) {
    if (element.kind === "node") {
      if (made.at(-1)?.kind === "node") {
        throw syntaxError("Juxtaposed node patterns are not supported", element.place);
      }
      made.push(element);
      continue;
    }
    const inline = element.kind === "group" && element.quantifier === null;
    if (inline) {
      if (element.where) addPredicate(graph, element.where);
      made.push(...normal(element.path.elements, graph));
      if (element.path.variable) {
        throw syntaxError("A path in parentheses cannot be named here", element.place);
      }
      continue;
    }
    if (made.at(-1)?.kind !== "node") made.push(node(element.place));
    if (element.kind === "relationship" && element.quantifier) {
      const { place, quantifier } = element;
      const elements = [node(place), { ...element, quantifier: null }, node(place)];
      const path: PathPattern = { variable: null, selector: null, shortest: null, elements, place };
      made.push({ kind: "group", path, where: null, quantifier, place });
    } else made.push(element);
  }
  return withEnds(made, node);
}

function withEnds(
  elements: PatternElement[],
  node: (place: Place) => NodePattern,
): PatternElement[] {
  const made: PatternElement[] = [];
  for (const element of elements) {
    if (element.kind !== "node" && made.at(-1)?.kind !== "node") made.push(node(element.place));
    made.push(element);
  }
  const last = made.at(-1);
  if (last && last.kind !== "node") made.push(node(last.place));
  return made;
}

function edgeOf(element: RelationshipPattern | GroupPattern): Omit<Edge, "from" | "to"> {
  if (element.kind === "group") {
    const { quantifier } = element;
    return { kind: "group", name: hidden(), relationship: null, group: element, range: quantifier };
  }
  const { length, variable } = element;
  const kind = length ? "variable" : "single";
  return { kind, name: variable ?? hidden(), relationship: element, group: null, range: length };
}

function addNode(graph: PatternGraph, node: NodePattern): string {
  const name = node.variable ?? hidden();
  const labels = graph.nodes.get(name) ?? [];
  graph.nodes.set(name, labels);
  if (node.labels) labels.push(node.labels);
  entityPredicates(graph, name, node.labels, node.properties, node.where, node.place);
  return name;
}

function entityPredicates(
  graph: PatternGraph,
  name: string,
  labels: LabelTest | null,
  properties: Expression | null,
  where: Expression | null,
  place: Place,
): void {
  const operand: Expression = { kind: "variable", name, place };
  if (labels) addPredicate(graph, { kind: "has-labels", operand, labels, place });
  if (properties) for (const each of propertyTests(operand, properties)) addPredicate(graph, each);
  if (where) addPredicate(graph, where);
}

/** `{key: value}` as conditions; a parameter in their place is one condition. */
export function propertyTests(operand: Expression, properties: Expression): Expression[] {
  const { place } = operand;
  if (properties.kind !== "map") {
    const keys: Expression = {
      kind: "call",
      name: "keys",
      distinct: false,
      args: [properties],
      place,
    };
    const key: Expression = { kind: "variable", name: `${HIDDEN}key`, place };
    const at = (target: Expression): Expression => ({ kind: "index", target, index: key, place });
    const where: Expression = {
      kind: "comparison",
      operands: [at(operand), at(properties)],
      operators: ["="],
      place,
    };
    return [
      { kind: "quantifier", quantifier: "all", variable: `${HIDDEN}key`, list: keys, where, place },
    ];
  }
  return properties.entries.map(({ key, value }) => ({
    kind: "comparison",
    operands: [{ kind: "property", target: operand, key, place }, value],
    operators: ["="],
    place,
  }));
}
