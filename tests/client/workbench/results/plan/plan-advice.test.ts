import { describe, expect, it } from "vitest";
import { costliest, planAdvice } from "../../../../../client/workbench/results/plan/plan-advice.ts";
import type { Plan, PlanRow } from "../../../../../client/workbench/results/plan/plan.ts";

const row = (operator: string, depth: number, more: Partial<PlanRow> = {}): PlanRow => ({
  operator,
  depth,
  details: "",
  clauseOffset: null,
  estimatedRows: null,
  rows: null,
  dbHits: null,
  milliseconds: null,
  share: null,
  ...more,
});
const plan = (measure: Plan["measure"], ...operators: PlanRow[]): Plan => ({
  profiled: measure !== null,
  measure,
  facts: [],
  operators,
});
const advice = (...operators: PlanRow[]) =>
  planAdvice(plan(null, ...operators)).map(({ at, text }) => `${at} ${text.split(":")[0]}`);

describe("planAdvice(plan)", () => {
  it("names what reads or joins more than it has to, at its operator", () => {
    expect(
      advice(
        row("ProduceResults", 0),
        row("CartesianProduct", 1),
        row("AllNodesScan", 2),
        row("DirectedAllRelationshipsScan", 2),
      ),
    ).toEqual([
      "1 Every row of one part meets every row of the other",
      "2 Every node is read",
      "3 Every relationship is read",
    ]);
  });

  it("asks for an index if the nodes of a label are filtered, and only then", () => {
    const scan = "2 Every node of the label is read and then filtered";
    expect(advice(row("R", 0), row("Filter", 1), row("NodeByLabelScan", 2))).toEqual([scan]);
    expect(advice(row("R", 0), row("NodeByLabelScan", 1))).toEqual([]);
    expect(advice(row("Filter", 0), row("Apply", 1), row("NodeByLabelScan", 2))).toEqual([]);
  });

  it.each([
    ["(a)-[*]->(b)", 1],
    ["(a)-[r:KNOWS*2..]->(b)", 1],
    ["(a)-[r:KNOWS*1..3]->(b)", 0],
    ["(a)-[r:KNOWS*..3]->(b)", 0],
  ])("asks for a longest path: %s", (details, count) => {
    expect(advice(row("VarLengthExpand(All)", 0, { details }))).toHaveLength(count);
  });

  it("says if the planner was far off", () => {
    expect(advice(row("Expand", 0, { rows: 20_000, estimatedRows: 10 }))).toHaveLength(1);
    expect(advice(row("Expand", 0, { rows: 90, estimatedRows: 1 }))).toEqual([]);
  });
});

describe("costliest(plan)", () => {
  it("has the greatest share, or the most rows to expect; none if all are alike", () => {
    const shares = [row("a", 0, { share: 0.2 }), row("b", 1, { share: 0.8 })];
    expect(costliest(plan("time", ...shares))).toBe(1);
    const expected = [row("a", 0, { estimatedRows: 9 }), row("b", 1, { estimatedRows: 2 })];
    expect(costliest(plan(null, ...expected))).toBe(0);
    expect(costliest(plan(null, row("a", 0), row("b", 1)))).toBe(null);
  });
});
