import type { Profile } from "../run/profile.ts";
import type { CompiledQuery } from "./compile.ts";
import type { ClausePlaces } from "../plan-tree/clause-places.ts";
import type { PlanNode } from "../plan-tree/plan-node.ts";

/** A step of a plan as Neo4j describes it; the figures are there after PROFILE only. */
export interface PlanDescription {
  operatorType: string;
  identifiers: string[];
  arguments: Record<string, string | number>;
  children: PlanDescription[];
  dbHits?: number;
  rows?: number;
}

/** Returns the plan as EXPLAIN and PROFILE show it. */
export function describePlan(
  { plan, columns, places }: CompiledQuery,
  profile: Profile | null,
): PlanDescription {
  const names = columns?.map(({ name }) => name) ?? [];
  const top = describe(plan, places, profile);
  return {
    operatorType: columns ? "ProduceResults@neo4j" : "EmptyResult@neo4j",
    identifiers: names,
    arguments: {
      Details: names.join(", "),
      EstimatedRows: plan.rows,
      planner: "COST",
      "planner-impl": "ENTENTE",
      runtime: "ENTENTE",
      "runtime-impl": "ENTENTE",
    },
    children: [top],
    ...(profile && { dbHits: 0, rows: columns ? (top.rows ?? 0) : 0 }),
  };
}

function describe(node: PlanNode, places: ClausePlaces, profile: Profile | null): PlanDescription {
  const figures = profile?.of(node);
  const clause = places.of(node);
  return {
    operatorType: `${node.name}@neo4j`,
    identifiers: [],
    arguments: {
      Details: node.details,
      EstimatedRows: node.rows,
      ...(clause && { ClauseOffset: clause.offset }),
    },
    children: node.inputs.map((each) => describe(each, places, profile)),
    ...(figures && { dbHits: figures.hits, rows: figures.rows }),
  };
}
