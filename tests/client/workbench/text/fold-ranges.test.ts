import { describe, expect, it } from "vitest";
import { foldRanges } from "../../../../client/workbench/text/fold-ranges.ts";

const folded = (text: string) =>
  [...foldRanges(text)].map(([at, { from, to }]) => [at, text.slice(from, to)]);

describe("foldRanges(text)", () => {
  it("are statements of several lines, and brackets in them, by their first lines", () => {
    expect(folded("MATCH (a)\nRETURN a;\nRETURN 1;\nCALL {\n  RETURN 2 AS b\n}\nRETURN b")).toEqual(
      [
        [0, "\nRETURN a"],
        [30, "\n  RETURN 2 AS b\n}\nRETURN b"],
      ],
    );
    expect(folded("MATCH (a)\nCALL {\n  RETURN '}' AS b\n}\nRETURN b")[1]).toEqual([
      10,
      "\n  RETURN '}' AS b\n",
    ]);
  });

  it("are none in one line, or where a bracket is not closed", () => {
    expect(folded("RETURN {a: 1}")).toEqual([]);
    expect(folded("RETURN [\n1").slice(1)).toEqual([]);
  });
});
