import { relationId } from "../pack/relation-id.ts";
import type { Sign } from "../../domain/sign.ts";
import type { RelationRow } from "../query/relations.ts";
import { claimIdAt } from "./claim-id.ts";
import type { ColumnGraph } from "./column-graph.ts";
import { datesOf, distinct } from "./fold-relations.ts";
import { timeOfClaim } from "./time-of-claim.ts";

/** Returns a relation as cypher/queries/relations gives it. */
export function relationRow(graph: ColumnGraph, row: number): RelationRow {
  const { relations, claims, claimEnds, times } = graph;
  const [from, to] = [claimEnds[row - 1] ?? 0, claimEnds[row] ?? 0];
  const held = distinct(claims.times, from, to).map((time) => timeOfClaim(times[time] ?? ""));
  const claimIds: string[] = [];
  for (let claim = from; claim < to; claim++) claimIds.push(claimIdAt(claims, claim));
  return {
    id: relationIdAt(graph, row),
    subject: graph.actors[relations.subjects[row] ?? 0]?.id ?? "",
    object: graph.actors[relations.objects[row] ?? 0]?.id ?? "",
    predicate: predicateAt(graph, row),
    sign: (relations.signs[row] ?? 0) as Sign,
    mixed: relations.mixed[row] === 1,
    intensity: relations.intensities[row] ?? 0,
    status: relations.statuses.texts[relations.statuses.numbers[row] ?? 0] ?? "",
    counts: true,
    spells: held.flatMap(({ spell }) => spell ?? []),
    ...datesOf(held),
    claimIds: claimIds.sort(),
    sourceCount: relations.sourceCounts[row] ?? 0,
    sources: textsAt(relations.sources, row),
    disputed: false,
    background: false,
  };
}

/** Returns the id of a relation. */
export function relationIdAt(graph: ColumnGraph, row: number): string {
  const { subjects, objects } = graph.relations;
  return relationId({
    subject: graph.actors[subjects[row] ?? 0]?.id ?? "",
    predicate: predicateAt(graph, row),
    object: graph.actors[objects[row] ?? 0]?.id ?? "",
  });
}

export function predicateAt({ relations }: ColumnGraph, row: number): string {
  return relations.predicates.texts[relations.predicates.numbers[row] ?? 0] ?? "";
}

/** Returns the list of a row. */
export function textsAt(
  { ends, numbers, texts }: ColumnGraph["relations"]["spells"],
  row: number,
): string[] {
  const list: string[] = [];
  for (let i = ends[row - 1] ?? 0; i < (ends[row] ?? 0); i++)
    list.push(texts[numbers[i] ?? 0] ?? "");
  return list;
}
