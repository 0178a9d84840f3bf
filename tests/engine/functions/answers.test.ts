import { describe, expect, it } from "vitest";
import { ask, emptyEngine } from "../asking.ts";

const answer = (expression: string) => ask(emptyEngine(), `RETURN ${expression} AS x`).rows[0]?.[0];

/** The answers of Neo4j 2026.02. */
describe("functions with arguments at the edge", () => {
  it.each([
    ["round(1.2345, 2.7)", 1.23],
    ["round(1.55, 1.9, 'UP')", 1.6],
    ["round(1.5, toFloat('NaN'))", 2],
  ])("%s gives %d", (expression, value) => {
    expect(answer(expression)).toBe(value);
  });

  it.each([
    ["date.truncate(null)", '[NO_VALUE, String("DEFAULT_TEMPORAL_ARGUMENT"), NO_VALUE]'],
    ["date.truncate('day', null)", '[String("day"), NO_VALUE, NO_VALUE]'],
    ["date.truncate(null, date('2020-01-02'))", "[NO_VALUE, 2020-01-02, NO_VALUE]"],
  ])("%s is refused", (expression, given) => {
    expect(() => answer(expression)).toThrow(
      `Invalid call signature for Truncate: Provided input was ${given}`,
    );
  });

  it("round() takes no negative precision", () => {
    expect(() => answer("round(1234.5, -1.0)")).toThrow(
      "Precision argument to 'round()' cannot be negative",
    );
  });
});
