import { describe, expect, it } from "vitest";
import { exampleParameters } from "../../../../client/workbench/library/example-parameters.ts";

describe("exampleParameters(query)", () => {
  it("gives each parameter the type of its example", () => {
    const parameters = [
      { name: "length", meaning: "", example: 4 },
      { name: "ids", meaning: "", example: ["c001"] },
      { name: "from", meaning: "", example: null },
    ];
    expect(exampleParameters({ parameters })).toEqual([
      { name: "length", type: "integer", text: "4" },
      { name: "ids", type: "JSON", text: '["c001"]' },
      { name: "from", type: "null", text: "" },
    ]);
  });
});
