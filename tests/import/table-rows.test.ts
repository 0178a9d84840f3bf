import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowsIn, type RowBatch, type RowShape } from "../../import/stream/row-stream.ts";
import { tableRows } from "../../import/stream/table-rows.ts";
import { inputOf } from "./in-memory.ts";

const shapeOf = (more: Partial<RowShape> = {}): RowShape => ({
  delimiter: ",",
  skipped: 0,
  oldMac: false,
  onOpenQuote: () => {},
  ...more,
});

/** Every row as its line and its cells. */
async function all(batches: AsyncGenerator<RowBatch>): Promise<[number, ...string[]][]> {
  const found: [number, ...string[]][] = [];
  for await (const { rows, lines } of batches)
    rows.forEach((cells, i) => found.push([lines[i] ?? 0, ...cells]));
  return found;
}

async function* oneText(text: string): AsyncGenerator<string> {
  yield text;
}

describe("the rows of a table", () => {
  const cell = fc.stringMatching(/^[ab\u00a0é=+'# -]{0,3}$/);
  const end = fc.constantFrom("\n", "\r\n", "\n\n", "\n \n", "\r");
  const row = fc.tuple(fc.array(cell, { maxLength: 4 }), end);
  const quoted = fc.constantFrom("", '"', '"a,b"', '"x\ny",');

  it("are those of the parser of texts, wherever the bytes are parted and a quote stands", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 8 }),
        fc.array(row, { maxLength: 4 }),
        quoted,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 2 }),
        async (before, after, quote, chunk, skipped) => {
          const text = (rows: typeof before) => rows.map(([r, e]) => r.join(",") + e).join("");
          const content = `${text(before)}${quote}${text(after)}`;
          const shape = shapeOf({ skipped });
          const rows = tableRows(inputOf("t.csv", content, chunk), "utf-8", shape, {});
          const expected = await all(rowsIn(oneText(content), shape));
          expect(await all(rows())).toEqual(expected);
          expect(await all(rows())).toEqual(expected);
        },
      ),
      { numRuns: 400 },
    );
  });

  it("come from memory the second time, as often as they are asked for", async () => {
    const content = "from,to\nÖland,Åland\nÅland,Öland\n";
    const input = inputOf("t.csv", content, 5);
    let opened = 0;
    const counted = { ...input, open: () => ((opened += 1), input.open()) };
    const told: number[] = [];
    const watch = { onProgress: (_: string, bytes: number) => told.push(bytes) };
    const rows = tableRows(counted, "utf-8", shapeOf(), watch);
    const first = await all(rows());
    expect(first).toEqual([
      [1, "from", "to"],
      [2, "Öland", "Åland"],
      [3, "Åland", "Öland"],
    ]);
    told.length = 0;
    expect(await all(rows())).toEqual(first);
    expect(opened).toBe(1);
    expect(told.at(-1)).toBe(input.size);
  });

  it("are read from the file again if only the first were asked for, which is closed then", async () => {
    const input = inputOf("t.csv", "a,b\nc,d\n", 4);
    let closed = 0;
    const open = async function* () {
      try {
        yield* input.open();
      } finally {
        closed += 1;
      }
    };
    const rows = tableRows({ ...input, open }, "utf-8", shapeOf(), {});
    for await (const batch of rows()) if (batch.rows.length > 0) break;
    expect(closed).toBe(1);
    expect(await all(rows())).toHaveLength(2);
  });

  it("end in memory when the import is cancelled", async () => {
    const cancel = { aborted: false };
    const rows = tableRows(inputOf("t.csv", "a,b\n"), "utf-8", shapeOf(), { cancel });
    await all(rows());
    cancel.aborted = true;
    await expect(all(rows())).rejects.toThrow("cancelled");
  });

  it("stay exact when a table has more distinct cells than are kept", async () => {
    const [count, length] = [50_000, 800];
    const cellOf = (row: number) => String(row).padStart(length, "x");
    const lines = Array.from({ length: count }, (_, row) => `${cellOf(row)},b\n`).join("");
    const input = inputOf("t.csv", lines, 1 << 20);
    let opened = 0;
    const counted = { ...input, open: () => ((opened += 1), input.open()) };
    const rows = tableRows(counted, "utf-8", shapeOf(), {});
    for (let time = 0; time < 2; time++) {
      let next = 0;
      for await (const batch of rows())
        for (const [i, cells] of batch.rows.entries()) {
          if (cells[0] !== cellOf(next) || batch.lines[i] !== next + 1)
            throw new Error(`row ${next} is ${cells.join()} on line ${batch.lines[i]}`);
          next += 1;
        }
      expect(next).toBe(count);
    }
    expect(opened).toBe(2);
  });

  it.each([
    ["windows-1252", Buffer.from("caf\xe9,x\n", "latin1"), "café"],
    ["windows-1251", Uint8Array.of(0xc0, 0xe0, 0x2c, 0x78), "Аа"],
    ["utf-16le", Buffer.from("é,x\n", "utf16le"), "é"],
  ])("are decoded from %s", async (encoding, bytes, cell) => {
    const rows = tableRows(inputOf("t.csv", bytes, 3), encoding, shapeOf(), {});
    expect(await all(rows())).toEqual([[1, cell, "x"]]);
  });
});
