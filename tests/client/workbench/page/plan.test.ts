import { describe, expect, it } from "vitest";
import { plan, PlanError } from "../../../../client/workbench/page/plan.ts";
import { pieces } from "../../../../client/workbench/text/pieces.ts";

const failure = (act: () => unknown): PlanError => {
  try {
    act();
  } catch (error) {
    if (error instanceof PlanError) return error;
  }
  throw new Error("no PlanError was thrown");
};

describe("plan(asked, present)", () => {
  it("gives each statement the parameters it uses, as they are set by then", () => {
    const text = "RETURN $n;\n:param n => 2\nRETURN $n, $other;\nRETURN 3";
    const present = [
      { name: "n", type: "integer" as const, text: "1" },
      { name: "unused", type: "integer" as const, text: "wrong" },
    ];
    const { statements, parameters } = plan(pieces(text), present);
    expect(statements).toEqual([
      { text: "RETURN $n", offset: 0, parameters: { n: 1n } },
      { text: "RETURN $n, $other", offset: 25, parameters: { n: 2n } },
      { text: "RETURN 3", offset: 44, parameters: {} },
    ]);
    expect(parameters.map(({ text: value }) => value)).toEqual(["2", "wrong"]);
  });

  it("says where a command cannot be read", () => {
    const { message, place } = failure(() => plan(pieces("RETURN 1;\n:param x => y"), []));
    expect(message).toContain("found y, expected a number");
    expect(place).toEqual({ offset: 22, end: 23 });
  });

  it("names a parameter of the panel that has no value", () => {
    const present = [{ name: "n", type: "integer" as const, text: "many" }];
    const { message, place } = failure(() => plan(pieces("RETURN $n"), present));
    expect(message).toBe("$n: found many, expected integer such as 42");
    expect(place).toBeNull();
  });
});
