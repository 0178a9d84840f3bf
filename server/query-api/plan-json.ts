import type { Value } from "../store/value.ts";

/** Neo4j's plan as its driver returns it; the figures exist only after PROFILE. */
interface PlanNode {
  operatorType: string;
  identifiers: string[];
  arguments: Record<string, Value>;
  children: PlanNode[];
  dbHits?: number | bigint;
  rows?: number | bigint;
  pageCacheHits?: number | bigint;
  pageCacheMisses?: number | bigint;
  pageCacheHitRatio?: number;
  time?: number | bigint;
}

/** Formats the arguments of an operator like the values of the rows. */
export type MapJson = (values: Record<string, Value>) => string;

/** Returns `queryPlan` or `profiledQueryPlan` with its JSON; nothing if there is no plan. */
export function planMembers(plan: unknown, json: MapJson): string[] {
  if (plan === undefined || plan === null) return [];
  const root = plan as PlanNode;
  return [
    `"${root.dbHits === undefined ? "queryPlan" : "profiledQueryPlan"}":${planJson(root, json)}`,
  ];
}

function planJson(node: PlanNode, json: MapJson): string {
  const rest =
    `"operatorType":${JSON.stringify(node.operatorType)},` +
    `"arguments":${json(node.arguments)},` +
    `"identifiers":${JSON.stringify(node.identifiers)},` +
    `"children":[${node.children.map((inner) => planJson(inner, json)).join(",")}]`;
  return node.dbHits === undefined ? `{${rest}}` : `{${profileMembers(node)},${rest}}`;
}

function profileMembers(node: PlanNode): string {
  const count = (value: number | bigint | undefined) => Number(value ?? 0);
  const [hits, misses] = [count(node.pageCacheHits), count(node.pageCacheMisses)];
  const figures = {
    dbHits: count(node.dbHits),
    records: count(node.rows),
    hasPageCacheStats: hits > 0 || misses > 0,
    pageCacheHits: hits,
    pageCacheMisses: misses,
    pageCacheHitRatio: count(node.pageCacheHitRatio),
    time: count(node.time),
  };
  return JSON.stringify(figures).slice(1, -1);
}
