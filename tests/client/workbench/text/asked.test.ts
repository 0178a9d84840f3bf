import { describe, expect, it } from "vitest";
import { askedPieces } from "../../../../client/workbench/text/asked.ts";

const text = ":param x => 1\nRETURN $x;\n:param y => 2\nRETURN $y;\nRETURN 3";
const asked = (from: number, to: number, scope: "here" | "all" = "here") =>
  askedPieces(text, { from, to }, scope).map((piece) => piece.text);

describe("askedPieces(text, selected, scope)", () => {
  it("gives the statement at the cursor and the commands before it", () => {
    const cursor = text.indexOf("RETURN 3");
    expect(asked(cursor, cursor)).toEqual([":param x => 1", ":param y => 2", "RETURN 3"]);
    expect(asked(15, 15)).toEqual([":param x => 1", "RETURN $x"]);
  });

  it("gives what is selected, at its place in the whole text", () => {
    const from = text.indexOf("RETURN $y");
    expect(askedPieces(text, { from, to: text.length }, "here").at(-1)).toEqual({
      kind: "cypher",
      text: "RETURN 3",
      offset: text.indexOf("RETURN 3"),
      end: text.length,
    });
    expect(asked(from, text.length)).toEqual([
      ":param x => 1",
      ":param y => 2",
      "RETURN $y",
      "RETURN 3",
    ]);
  });

  it("takes selected white space for a cursor", () => {
    const at = text.indexOf("\nRETURN 3");
    expect(asked(at, at + 1)).toEqual([":param x => 1", ":param y => 2", "RETURN 3"]);
  });

  it("gives everything when all is asked for, and nothing of nothing", () => {
    expect(asked(0, 0, "all")).toHaveLength(5);
    expect(askedPieces(" // only this", { from: 0, to: 0 }, "here")).toEqual([]);
  });
});
