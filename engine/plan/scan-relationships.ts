import { ForEachRow } from "../run/for-each-row.ts";
import { isAmong } from "../run/expand.ts";
import type { Frame } from "../run/frame.ts";
import { STATE } from "../storage/entity.ts";
import type { RelationshipRecord } from "../storage/records.ts";
import { step } from "../plan-tree/nodes.ts";
import type { Edge } from "./pattern-graph.ts";
import type { PatternPlan } from "./pattern-plan.ts";

/**
 * True if the relationships themselves can be scanned for an edge: it has a direction, and nothing
 * leads to its ends yet.
 */
export function isScannable(plan: PatternPlan, edge: Edge): boolean {
  const { kind, relationship, name, from, to } = edge;
  if (kind !== "single" || !relationship || relationship.direction === "both") return false;
  return from !== to && ![name, from, to].some((each) => plan.scope.has(each));
}

/** Binds a relationship and its ends to every relationship that there is, or to all of some types. */
export function scanRelationships(plan: PatternPlan, edge: Edge): void {
  const pattern = edge.relationship;
  if (!pattern) return;
  const { graph } = plan.c;
  const { types, test } = plan.followed(pattern.types, pattern.direction);
  const { others } = plan;
  const [from, to] = [plan.bind(edge.from, "node"), plan.bind(edge.to, "node")];
  const relationship = plan.bind(edge.name, "relationship");
  plan.bound.push(relationship);
  const [start, end] = pattern.direction === "out" ? [from, to] : [to, from];
  const setOf = (type: string): Iterable<RelationshipRecord> =>
    graph.relationshipsByType.get(type) ?? [];
  const find = (): Iterable<RelationshipRecord> => {
    if (!types) return graph.relationships;
    const [only] = types;
    return types.length === 1 && only !== undefined ? setOf(only) : ofTypes(types.map(setOf));
  };
  const take = (found: RelationshipRecord, frame: Frame): boolean => {
    const { slots } = frame;
    frame.hits++;
    if (found.state !== STATE.live && !found.isVisible) return false;
    if (test && !test(found.type, frame)) return false;
    if (others.length > 0 && isAmong(found, others, slots)) return false;
    slots[relationship] = found;
    slots[start] = found.start;
    slots[end] = found.end;
    return true;
  };
  const count = types
    ? types.reduce((sum, type) => sum + (graph.relationshipsByType.get(type)?.size ?? 0), 0)
    : graph.relationships.size;
  const operator = types ? "DirectedRelationshipTypeScan" : "DirectedAllRelationshipsScan";
  const rows = plan.plan.rows * (2 + count);
  plan.plan = step(operator, (types ?? []).join("|"), plan.plan, rows, (input, frame) => {
    return new ForEachRow(input, frame, find, take);
  });
}

function* ofTypes(sets: readonly Iterable<RelationshipRecord>[]): Iterable<RelationshipRecord> {
  for (const set of sets) yield* set;
}
