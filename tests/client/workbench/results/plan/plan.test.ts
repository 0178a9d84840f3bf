import { describe, expect, it } from "vitest";
import { readPlan } from "../../../../../client/workbench/results/plan/plan.ts";

const text = (value: string) => ({ $type: "String", _value: value });
const operator = (operatorType: string, more: object, children: object[] = []) => ({
  operatorType,
  identifiers: [],
  arguments: { Details: text("a"), EstimatedRows: { $type: "Float", _value: "2.5" } },
  children,
  ...more,
});

describe("readPlan(summary)", () => {
  it("reads operators from the result down, with shares of all db hits", () => {
    const scan = operator("NodeByLabelScan@neo4j", { dbHits: 75, records: 74, time: 0 });
    const root = operator("ProduceResults@neo4j", { dbHits: 25, records: 5, time: 0 }, [scan]);
    const row = { details: "a", clauseOffset: null, estimatedRows: 2.5, milliseconds: 0 };
    expect(readPlan({ profiledQueryPlan: root })).toEqual({
      profiled: true,
      measure: "dbHits",
      facts: [],
      operators: [
        { operator: "ProduceResults", depth: 0, rows: 5, dbHits: 25, share: 0.25, ...row },
        { operator: "NodeByLabelScan", depth: 1, rows: 74, dbHits: 75, share: 0.75, ...row },
      ],
    });
  });

  it("measures by time where the engine does", () => {
    const child = operator("Scan", { dbHits: 0, records: 1, time: 3e6 });
    const root = operator("Return", { dbHits: 0, records: 1, time: 1e6 }, [child]);
    const plan = readPlan({ profiledQueryPlan: root });
    expect([plan?.measure, plan?.operators.map(({ share }) => share)]).toEqual([
      "time",
      [0.25, 0.75],
    ]);
  });

  it("tells planner and runtime, and no figures, of what was only explained", () => {
    const root = { ...operator("ProduceResults", {}), arguments: { planner: text("COST") } };
    expect(readPlan({ queryPlan: root })).toEqual({
      profiled: false,
      measure: null,
      facts: [["planner", "COST"]],
      operators: [
        {
          operator: "ProduceResults",
          depth: 0,
          details: "",
          clauseOffset: null,
          estimatedRows: null,
          rows: null,
          dbHits: null,
          milliseconds: null,
          share: null,
        },
      ],
    });
  });

  it.each([{}, { queryPlan: null }, { queryPlan: "text" }, { profiledQueryPlan: [] }])(
    "is null for %o",
    (summary) => {
      expect(readPlan(summary)).toBeNull();
    },
  );
});
