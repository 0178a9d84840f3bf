import { describe, expect, it } from "vitest";
import { usedParameters } from "../../../../client/workbench/text/names.ts";

describe("usedParameters(text)", () => {
  it("names each once, in the order of the text", () => {
    expect(usedParameters("RETURN $b, $a+$b, $`odd one`, $1")).toEqual(["b", "a", "odd one", "1"]);
  });

  it("sees none in quotes and comments", () => {
    expect(usedParameters("RETURN '$a', \"$b\", `$c` // $d\n/* $e */")).toEqual([]);
  });
});
