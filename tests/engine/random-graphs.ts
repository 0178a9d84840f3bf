import fc from "fast-check";
import type { Engine } from "../../engine/engine.ts";
import type { PlanDescription } from "../../engine/plan/describe.ts";
import { ask, emptyEngine } from "./asking.ts";

/** Values that indexes and joins might take for one another. */
export const value = fc.constantFrom(
  "null",
  "0",
  "1",
  "2",
  "1.0",
  "-0.0",
  "1.5",
  "0.0/0.0",
  "9007199254740993",
  "''",
  "'a'",
  "'ab'",
  "'b'",
  "'\\u0000'",
  "'🕊'",
  "'1'",
  "true",
  "[1]",
  "[1.0, 2]",
  "date('2024-01-01')",
  "date('2024-01-02')",
  "duration('P1D')",
  "point({x: 1, y: 2})",
);
/** Statements that make a graph: nodes of two labels with values, and relationships between them. */
export const graph = fc
  .array(
    fc.record({
      label: fc.constantFrom("A", "B", "A:B"),
      x: value,
      y: value,
      to: fc.nat({ max: 8 }),
      type: fc.constantFrom("R", "S"),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((nodes) => [
    ...nodes.map(({ label, x, y }, i) => `CREATE (:${label} {id: ${i}, x: ${x}, y: ${y}})`),
    ...nodes.map(
      ({ to, type }, i) => `MATCH (a {id: ${i}}), (b {id: ${to}}) CREATE (a)-[:${type}]->(b)`,
    ),
  ]);

/** An engine on which statements have been run. */
export function filled(statements: readonly string[]): Engine {
  const engine = emptyEngine();
  for (const statement of statements) ask(engine, statement);
  return engine;
}

/** The rows of a statement, a text each. */
export const rowsOf = (engine: Engine, text: string): string[] =>
  ask(engine, text).rows.map((row) =>
    JSON.stringify(row, (_key, each: unknown) => (typeof each === "bigint" ? `${each}` : each)),
  );

/** The names of the steps by which a statement is run. */
export function operators(engine: Engine, text: string): string[] {
  const names = (plan: PlanDescription): string[] => [
    plan.operatorType.replace("@neo4j", ""),
    ...plan.children.flatMap(names),
  ];
  const { plan } = ask(engine, `PROFILE ${text}`);
  return plan ? names(plan) : [];
}
