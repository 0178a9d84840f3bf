import { describe, expect, it } from "vitest";
import { exampleText } from "../../../../client/workbench/schema/example-text.ts";

describe("exampleText(example)", () => {
  it("is short", () => {
    expect([exampleText("Armenia"), exampleText(["a", 1]), exampleText("x".repeat(80))]).toEqual([
      "Armenia",
      '["a",1]',
      `${"x".repeat(59)}…`,
    ]);
  });
});
