import { describe, expect, it } from "vitest";
import { parseScript } from "../../../server/cypher/script.ts";

describe("parseScript(name, text)", () => {
  it("splits header and statements", () => {
    const text =
      "// purpose: two things\n// columns: a, b\n// a remark\n\nMATCH (n)\nRETURN n;\n\nRETURN 1 AS one;\n";
    expect(parseScript("two.cypher", text)).toEqual({
      name: "two.cypher",
      header: { purpose: "two things", columns: "a, b" },
      statements: ["MATCH (n)\nRETURN n", "RETURN 1 AS one"],
    });
  });

  it("accepts a file with comments only", () => {
    expect(parseScript("none.cypher", "// variant: not needed\r\n").statements).toEqual([]);
  });

  it("ends a statement only at the end of a line", () => {
    const { statements } = parseScript("x", "RETURN 'a;b' AS x; \r\nRETURN 2 AS y;");
    expect(statements).toEqual(["RETURN 'a;b' AS x", "RETURN 2 AS y"]);
  });

  it("names the file if a statement is not terminated", () => {
    expect(() => parseScript("cypher/open.cypher", "RETURN 1 AS one;\nRETURN 2")).toThrow(
      'cypher/open.cypher: a statement must end with ";" at the end of a line',
    );
  });
});
