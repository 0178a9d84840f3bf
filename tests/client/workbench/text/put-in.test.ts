import { describe, expect, it } from "vitest";
import { putIn } from "../../../../client/workbench/text/put-in.ts";

describe("putIn(text, statement, last)", () => {
  it("fills an empty text", () => {
    expect(putIn(" \n", "RETURN 1")).toEqual({ text: "RETURN 1", offset: 0 });
  });

  it("ends what is there before it begins a statement of its own", () => {
    expect(putIn("RETURN 1", "RETURN 2")).toEqual({ text: "RETURN 1;\n\nRETURN 2", offset: 11 });
    expect(putIn("RETURN 1;\n", "RETURN 2")).toEqual({ text: "RETURN 1;\n\nRETURN 2", offset: 11 });
    expect(putIn(":param x => 1", "RETURN 2").text).toBe(":param x => 1\n\nRETURN 2");
  });

  it("takes the place of one that was put in and not touched", () => {
    const { text } = putIn("RETURN 1", "RETURN 2");
    expect(putIn(text, "RETURN 3", "RETURN 2").text).toBe("RETURN 1;\n\nRETURN 3");
    expect(putIn(`${text} + 1`, "RETURN 3", "RETURN 2").text).toBe(
      "RETURN 1;\n\nRETURN 2 + 1;\n\nRETURN 3",
    );
  });
});
