import { describe, expect, it } from "vitest";
import { pieceAt, pieces, withoutCommands } from "../../../../client/workbench/text/pieces.ts";

const texts = (text: string) => pieces(text).map((piece) => piece.text);

describe("pieces(text)", () => {
  it("parts statements at semicolons, with their places", () => {
    expect(pieces("RETURN 1;\n RETURN 2 ; ")).toEqual([
      { kind: "cypher", text: "RETURN 1", offset: 0, end: 8 },
      { kind: "cypher", text: "RETURN 2", offset: 11, end: 19 },
    ]);
  });

  it("leaves semicolons in quotes and comments alone", () => {
    const whole = `RETURN 'a;b\\';' AS x, "c;", \`d;\`\`;\` /* ; */ // ;\n + 1`;
    expect(texts(`${whole};RETURN 2`)).toEqual([whole, "RETURN 2"]);
  });

  it("takes comments before a statement with it, and comments alone for nothing", () => {
    expect(texts("// one\nRETURN 1;\n// nothing\n;/* still nothing */")).toEqual([
      "// one\nRETURN 1",
    ]);
  });

  it("goes to the end with what is not closed", () => {
    expect(texts("RETURN 'a; RETURN 2")).toEqual(["RETURN 'a; RETURN 2"]);
    expect(texts("RETURN 1 /* ; RETURN 2")).toEqual(["RETURN 1 /* ; RETURN 2"]);
  });

  it("ends a command with its line, whether or not a semicolon is there", () => {
    expect(pieces("// set\n:param x => 'a;b';\nMATCH (n) RETURN n.x")).toEqual([
      { kind: "command", text: ":param x => 'a;b'", offset: 7, end: 24 },
      { kind: "cypher", text: "MATCH (n) RETURN n.x", offset: 26, end: 46 },
    ]);
  });

  it("goes on rightly behind a command whose quote is not closed", () => {
    expect(texts(":param x => 'a\nRETURN 'b'; RETURN 2")).toEqual([
      ":param x => 'a",
      "RETURN 'b'",
      "RETURN 2",
    ]);
  });

  it("sees no command inside a statement", () => {
    expect(texts("MATCH (n\n:Actor) RETURN n")).toEqual(["MATCH (n\n:Actor) RETURN n"]);
  });

  it("reads a long text in one go", () => {
    expect(pieces("RETURN 'x';\n".repeat(8000))).toHaveLength(8000);
  });
});

describe("pieceAt(pieces, offset)", () => {
  const text = "RETURN 1;\nRETURN 2;\n\n";
  const at = (offset: number) => pieceAt(pieces(text), offset)?.text;

  it("is the statement around the place, its semicolon included", () => {
    expect([at(0), at(9), at(10), at(18)]).toEqual([
      "RETURN 1",
      "RETURN 1",
      "RETURN 2",
      "RETURN 2",
    ]);
  });

  it("is the one before where nothing is around, else the first", () => {
    expect(at(text.length)).toBe("RETURN 2");
    expect(pieceAt(pieces("\n\n\nRETURN 3"), 0)?.text).toBe("RETURN 3");
    expect(pieceAt([], 0)).toBeNull();
  });
});

describe("withoutCommands(text)", () => {
  it("leaves every offset where it was", () => {
    const text = ":param x => 1\nRETURN $x";
    expect(withoutCommands(text)).toBe("             \nRETURN $x");
    expect(withoutCommands(text)).toHaveLength(text.length);
  });

  it("leaves no semicolon of a command: alone it would be underlined", () => {
    expect(withoutCommands(":param x => 1 ;\nRETURN $x;").trim()).toBe("RETURN $x;");
  });
});
