import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { described } from "../../../server/cypher/described.ts";
import { readLibrary } from "../../../server/cypher/library.ts";
import { parseScript } from "../../../server/cypher/script.ts";
import { projectRoot } from "../../../server/root.ts";

describe("described(name, script)", () => {
  it("parses the header", () => {
    const text =
      '// purpose: some\n// parameters: $a, $b – ids; $c – how many\n// example: {"c": 4}\n' +
      "// columns: id\n\nMATCH (n) WHERE n.id IN [$a, $b]\nRETURN n.id AS id LIMIT $c;\n";
    expect(described("some", parseScript("some.cypher", text))).toEqual({
      name: "some",
      purpose: "some",
      columns: "id",
      parameters: [
        { name: "a", meaning: "ids", example: null },
        { name: "b", meaning: "ids", example: null },
        { name: "c", meaning: "how many", example: 4 },
      ],
      statement: "MATCH (n) WHERE n.id IN [$a, $b]\nRETURN n.id AS id LIMIT $c;",
    });
  });

  it("names the file if its example is not JSON or sets an unknown parameter", () => {
    const script = (example: string) => parseScript("x", `// example: ${example}\nRETURN 1 AS x;`);
    expect(() => described("x", script("{a: 1}"))).toThrow(
      "x: found example {a: 1}, expected a JSON object",
    );
    expect(() => described("x", script('{"a": 1}'))).toThrow("x: the example sets $a");
  });

  it.each(["neo4j", "bolt"] as const)("reads every query for %s", (engine) => {
    const library = readLibrary(join(projectRoot(), "cypher", "queries"), engine);
    const all = library.names.map((name) => described(name, library.script(name)));
    expect(all.filter(({ purpose, columns }) => purpose === "" || columns === "")).toEqual([]);
  });
});
