import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { surveyFiles } from "../../../import/import-files.ts";
import { answer } from "../../../server/import/ask.ts";
import { inputOf } from "../../import/in-memory.ts";

const EDGES = "from,to,relation,date\nIran,Iraq,frobnicate,3/4/1980\n";

/** @param typed lines that a person types; null ends the input */
async function asked(typed: (string | null)[]) {
  const { mapping, questions } = await surveyFiles([inputOf("edges.csv", EDGES)]);
  const [input, output] = [new PassThrough(), new PassThrough()];
  const said = text(output);
  let left = typed;
  output.on("data", (piece: Buffer) => {
    if (!piece.toString().endsWith("> ")) return;
    const [line = ""] = left;
    left = left.slice(1);
    if (line === null) input.end();
    else input.write(`${line}\n`);
  });
  const answered = await answer(mapping, questions, "person", { input, output });
  output.end();
  return { table: answered.tables[0], said: await said };
}

describe("questions on a terminal", () => {
  it("are asked one by one, with the guess marked, until an option is chosen", async () => {
    const { table, said } = await asked(["nonsense", "2", "2"]);
    expect(said).toContain("1/2  edges.csv: in “date”, is 3/4/1980 written with the day first?");
    expect(said).toContain("1  day first  (Enter)");
    expect(said).toContain("2/2  edges.csv: what does “frobnicate” mean? It is in 1 row.");
    expect(table?.columns.find(({ name }) => name === "date")?.form).toBe("mdy");
    expect(table?.words).toMatchObject([{ word: "frobnicate", sign: -1 }]);
  });

  it("cancel the import if the input ends", async () => {
    await expect(asked(["1", null])).rejects.toThrow("The import was cancelled.");
  });

  it("take the guess for an empty answer", async () => {
    const { table } = await asked(["", ""]);
    expect(table?.columns.find(({ name }) => name === "date")?.form).toBe("dmy");
    expect(table?.words).toMatchObject([{ word: "frobnicate", sign: 0 }]);
  });
});
