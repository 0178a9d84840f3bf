import { isRecord } from "../../../api/is-record.ts";

/** One operator of a plan, as a row of a table. */
export interface PlanRow {
  operator: string;
  /** Steps down from the operator that gives the result. */
  depth: number;
  details: string;
  /** Where its clause begins in the statement, UTF-16 code units; null: the engine does not say */
  clauseOffset: number | null;
  /** Rows that the planner expected; null if the engine does not say. */
  estimatedRows: number | null;
  /** After PROFILE only. */
  rows: number | null;
  dbHits: number | null;
  /** Milliseconds in this operator alone; null where the engine does not measure it. */
  milliseconds: number | null;
  /** Part of the whole, 0 … 1, by time where that is measured, else by db hits; null: neither is. */
  share: number | null;
}

export interface Plan {
  profiled: boolean;
  /** Name of the figure that the shares are of. */
  measure: "time" | "dbHits" | null;
  /** Planner, runtime, version …, as far as the engine says. */
  facts: [name: string, value: string][];
  operators: PlanRow[];
}

type Json = Record<string, unknown>;

const FACTS = [
  "planner",
  "planner-impl",
  "planner-version",
  "runtime",
  "runtime-version",
  "batch-size",
];
const DEEPEST = 500;

/** Reads `queryPlan` or `profiledQueryPlan` of the Query API; null where there is neither. */
export function readPlan(summary: {
  queryPlan?: unknown;
  profiledQueryPlan?: unknown;
}): Plan | null {
  const root = summary.profiledQueryPlan ?? summary.queryPlan;
  if (!isRecord(root)) return null;
  const profiled = summary.profiledQueryPlan !== undefined;
  const operators = [...walk(root, 0)];
  const sum = (of: (row: PlanRow) => number | null) =>
    operators.reduce((all, row) => all + (of(row) ?? 0), 0);
  const byTime = sum((row) => row.milliseconds) > 0;
  const of = (row: PlanRow) => (byTime ? row.milliseconds : row.dbHits);
  const whole = sum(of);
  for (const row of operators) row.share = whole > 0 ? (of(row) ?? 0) / whole : null;
  return {
    profiled,
    measure: whole > 0 ? (byTime ? "time" : "dbHits") : null,
    facts: FACTS.flatMap((name) => {
      const value = argument(root, name);
      return value === "" ? [] : [[name, value] as [string, string]];
    }),
    operators,
  };
}

function* walk(node: Json, depth: number): Generator<PlanRow, void, undefined> {
  const estimated = argument(node, "EstimatedRows");
  const clause = argument(node, "ClauseOffset");
  const time = numberOf(node["time"]);
  yield {
    operator: String(node["operatorType"]).replace(/@.*$/, ""),
    depth,
    details: argument(node, "Details"),
    clauseOffset: clause === "" ? null : numberOf(clause),
    estimatedRows: estimated === "" ? null : numberOf(estimated),
    rows: numberOf(node["records"]),
    dbHits: numberOf(node["dbHits"]),
    milliseconds: time === null ? null : time / 1e6,
    share: null,
  };
  const children = Array.isArray(node["children"]) ? node["children"] : [];
  if (depth < DEEPEST)
    for (const child of children) if (isRecord(child)) yield* walk(child, depth + 1);
}

/** Returns the text of an argument, which comes in typed form; "" where there is none. */
function argument(node: Json, name: string): string {
  const all = node["arguments"];
  const given = isRecord(all) ? all[name] : undefined;
  const value = isRecord(given) ? given["_value"] : given;
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function numberOf(value: unknown): number | null {
  const number = typeof value === "number" || typeof value === "string" ? Number(value) : NaN;
  return Number.isFinite(number) ? number : null;
}
