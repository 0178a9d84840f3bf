import type { OperatorProfile, QueryProfile } from "@grafeo-db/js";

/** An operator in the shape of Neo4j's plans; the figures are there after PROFILE only. */
export interface EmbeddedPlan {
  operatorType: string;
  identifiers: string[];
  arguments: Record<string, string | number>;
  children: EmbeddedPlan[];
  dbHits?: number;
  rows?: number;
  /** Nanoseconds in this operator alone. */
  time?: number;
}

/** The engine's plan, text after EXPLAIN and a tree after PROFILE, in the shape of Neo4j's. */
export function embeddedPlan(plan: unknown): EmbeddedPlan | undefined {
  if (typeof plan === "string") return explained(plan);
  return plan ? profiled((plan as QueryProfile).root) : undefined;
}

/** The engine counts no accesses to the store, so dbHits stays 0. */
function profiled(operator: OperatorProfile): EmbeddedPlan {
  return {
    operatorType: operator.operator,
    identifiers: [],
    arguments: { Details: operator.detail },
    children: operator.children.map(profiled),
    dbHits: 0,
    rows: operator.rows,
    time: Math.round(operator.selfTimeMs * 1e6),
  };
}

/** `  Filter (a.x Gt 0)`: two spaces for every step down. */
function explained(text: string): EmbeddedPlan | undefined {
  const root: EmbeddedPlan = { operatorType: "", identifiers: [], arguments: {}, children: [] };
  const above: EmbeddedPlan[] = [root];
  for (const line of text.split("\n")) {
    const match = /^( *)(\w+) ?(?:\((.*)\))?/.exec(line);
    if (!match?.[2]) continue;
    const depth = (match[1] ?? "").length / 2;
    const operator: EmbeddedPlan = {
      operatorType: match[2],
      identifiers: [],
      arguments: { Details: match[3] ?? "" },
      children: [],
    };
    above[Math.min(depth, above.length - 1)]?.children.push(operator);
    above.length = depth + 1;
    above.push(operator);
  }
  return root.children[0];
}
