import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  readStatementFile,
  writeStatementFile,
  type StatementFile,
} from "../../../../client/workbench/files/statement-file.ts";

const read = (...lines: string[]) => readStatementFile(lines.join("\n"));

describe("readStatementFile(file)", () => {
  it("reads header and statement, with the field of each parameter", () => {
    expect(
      read(
        "// title: Who?",
        "// purpose: Lists them",
        "// parameters: $actor – the actor; $most – rows",
        '// types: {"actor": "actor", "most": "integer"}',
        '// example: {"actor": "armenia", "most": 5}',
        "// drawn: graph",
        "",
        "MATCH (a {id: $actor})",
        "RETURN a LIMIT $most;",
      ),
    ).toEqual([
      {
        title: "Who?",
        purpose: "Lists them",
        drawn: "graph",
        text: "MATCH (a {id: $actor})\nRETURN a LIMIT $most",
        parameters: [
          { name: "actor", type: "text", text: "armenia", asked: "actor", meaning: "the actor" },
          { name: "most", type: "integer", text: "5", asked: "integer", meaning: "rows" },
        ],
      },
    ]);
  });

  it("takes a file without a header for one statement", () => {
    expect(read("// my own", "RETURN 1")).toMatchObject([
      { title: "", text: "// my own\nRETURN 1" },
    ]);
  });

  it("leaves out a parameter that the statement does not use", () => {
    expect(read("// title: A", '// example: {"gone": 1}', "RETURN 1")).toMatchObject([
      { parameters: [] },
    ]);
  });

  it("keeps a value of another type as the text that it is", () => {
    const [file] = read('// types: {"n": "integer"}', '// example: {"n": "many"}', "RETURN $n");
    expect(file?.parameters).toMatchObject([{ name: "n", type: "integer", text: "many" }]);
  });

  it.each([
    [["// title: A", ""], /^line 1: found no statement/],
    [
      ["// title: A", "// drawn: cake", "RETURN 1"],
      /^line 2: found cake, expected graph, table, chart$/,
    ],
    [
      ["// title: A", '// types: {"n": "colour"}', '// example: {"n": 1}', "RETURN $n"],
      /^line 2: found \$n: "colour", expected actor/,
    ],
    [
      ["RETURN 1;", "// title: B", "// example: {", "RETURN 2"],
      /^line 3: found example: \{, expected a map/,
    ],
    [["// example: [1]", "RETURN 2"], /^line 1: found example: \[1\], expected a map/],
  ])("says where a file is damaged: %j", (lines, fault) => {
    expect(() => read(...lines)).toThrow(fault);
  });
});

describe("writeStatementFile(all)", () => {
  const word = fc.stringMatching(/^[a-z][a-zé '"{}:;–]{0,20}[a-z]$/);
  const parameter = fc.oneof(
    fc.record({ type: fc.constant("text" as const), text: fc.string() }),
    fc.record({
      type: fc.constant("integer" as const),
      text: fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n).map(String),
    }),
    fc.record({ type: fc.constant("date" as const), text: fc.constant("2024-02-22") }),
    fc.record({ type: fc.constant("boolean" as const), text: fc.constantFrom("true", "false") }),
    fc.record({ type: fc.constant("integer" as const), text: fc.constantFrom("", "half", "1.5") }),
  );
  const file = fc.record({
    title: word,
    purpose: fc.oneof(fc.constant(""), word),
    values: fc.array(parameter, { maxLength: 4 }),
  });

  it("is read back as it was", () => {
    fc.assert(
      fc.property(fc.array(file, { minLength: 1, maxLength: 4 }), (all) => {
        const files = all.map(({ title, purpose, values }): StatementFile => {
          const parameters = values.map((value, i) => ({
            ...value,
            name: `p${i}`,
            asked: value.type,
            meaning: "",
          }));
          const used = parameters.map(({ name }) => `$${name}`).join(", ");
          return { title, purpose, parameters, drawn: "table", text: `RETURN [${used}] AS x` };
        });
        const spaced = (text: string) => text.replace(/\s+/g, " ");
        expect(readStatementFile(writeStatementFile(files))).toEqual(
          files.map((one) => ({ ...one, title: spaced(one.title), purpose: spaced(one.purpose) })),
        );
      }),
    );
  });
});
