import type { NodePattern, PathPattern, Query, RelationshipPattern } from "../parse/tree.ts";
import { typeNames } from "./label-names.ts";
import { flip } from "../run/neighbours.ts";
import { Neighbours, type Followed } from "../run/neighbours.ts";
import { NodeRecord } from "../storage/records.ts";
import type { Evaluate } from "../run/evaluate.ts";
import type { Scope } from "./scope.ts";

/**
 * `COUNT { (n)-[:TYPE]->() }`: how many relationships a bound node has, which its lists tell.
 *
 * @returns null when more is asked than that
 */
export function degreeOf(query: Query, scope: Scope): Evaluate | null {
  const pattern = onlyPattern(query);
  if (!pattern) return null;
  const [start, relationship, end, more] = pattern.elements;
  if (more || start?.kind !== "node" || end?.kind !== "node") return null;
  if (relationship?.kind !== "relationship" || !isPlain(relationship, scope)) return null;
  const types = relationship.types ? typeNames(relationship.types) : null;
  if (relationship.types && !types) return null;
  const forwards = boundSlot(start, scope);
  const backwards = boundSlot(end, scope);
  const { direction } = relationship;
  if (forwards !== null && isAnyNode(end, scope)) {
    return degree(forwards, { direction, types, test: null });
  }
  if (backwards !== null && isAnyNode(start, scope)) {
    return degree(backwards, { direction: flip(direction), types, test: null });
  }
  return null;
}

function degree(slot: number, followed: Followed): Evaluate {
  const neighbours = new Neighbours();
  return (frame) => {
    frame.hits++;
    const node = frame.slots[slot];
    if (!(node instanceof NodeRecord)) return 0n;
    neighbours.start(node, followed, frame);
    // While somebody writes, the lists hold what not everybody sees; a loop is in two of them.
    if (followed.direction !== "both" && frame.context.graph.writer === null) {
      return BigInt(neighbours.size);
    }
    let count = 0n;
    while (neighbours.next()) count++;
    return count;
  };
}

/** Returns the one path that a query matches, if it does nothing else. */
function onlyPattern(query: Query): PathPattern | null {
  const [match, second] = query.kind === "single" ? query.clauses : [];
  if (second || match?.kind !== "match" || match.optional || match.where) return null;
  const [pattern, other] = match.patterns;
  if (!pattern || other || pattern.variable || pattern.selector || pattern.shortest) return null;
  return pattern;
}

function isPlain(relationship: RelationshipPattern, scope: Scope): boolean {
  const { variable, length, quantifier, properties, where } = relationship;
  if (length || quantifier || properties || where) return false;
  return variable === null || !scope.has(variable);
}

const isBare = ({ labels, properties, where }: NodePattern): boolean =>
  !labels && !properties && !where;

function boundSlot(node: NodePattern, scope: Scope): number | null {
  const variable = node.variable === null ? undefined : scope.find(node.variable);
  return isBare(node) && variable?.type === "node" ? variable.slot : null;
}

const isAnyNode = (node: NodePattern, scope: Scope): boolean =>
  isBare(node) && (node.variable === null || !scope.has(node.variable));
