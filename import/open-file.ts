import { msg } from "../domain/message.ts";
import { isSparql, tableOfSparql } from "./formats/sparql-table.ts";
import { decode } from "./decode.ts";
import { LeftOutList } from "./left-out.ts";
import { isZip, recognise, refuseBinary } from "./recognise.ts";
import { isRefusal, Refusal } from "./refusal.ts";
import { bytesOf, chunksOf, type InputFile, type Watch } from "./stream/input.ts";
import type { OpenedTable } from "./formats/opened-table.ts";
import { asTies } from "./formats/matrix-table.ts";
import { openTable } from "./stream/table-source.ts";

/** Bytes of a file that must be read at once: all but tables. */
const MOST_BYTES = 400_000_000;
const START = 20_000;

/**
 * Opens the tables of a file, whatever its name: a text is read as a table while it streams, a
 * workbook has one table a sheet, and a graph has one of actors and one of relations.
 *
 * @throws Refusal that names the file and what is wrong
 */
export async function tablesIn(file: InputFile, watch: Watch): Promise<OpenedTable[]> {
  try {
    const tables = await opened(file, watch);
    return await Promise.all(
      tables.map(async (table) =>
        table.mapping ? table : { ...table, source: await asTies(table.source, table.leftOut) },
      ),
    );
  } catch (error) {
    if (!isRefusal(error)) throw error;
    throw new Refusal(`${file.name}: ${error.message}`, { cause: error });
  }
}

async function opened(file: InputFile, watch: Watch): Promise<OpenedTable[]> {
  const start = await startOf(file, watch);
  refuseBinary(start);
  if (isZip(start)) {
    const bytes = await whole(file, watch);
    const { tablesInWorkbook } = await import("./formats/workbook.ts");
    const sheets = await tablesInWorkbook(file.name, bytes);
    if (sheets) return sheets;
    const { textTablesIn } = await import("./zip/text-tables.ts");
    const tables = textTablesIn(bytes);
    if (tables.length === 0) return graphTables(file, bytes);
    return (await Promise.all(tables.map((table) => openedText(table, watch)))).flat();
  }
  return openedText(file, watch, start);
}

/** @param start the first bytes of the file, if they were read */
async function openedText(
  file: InputFile,
  watch: Watch,
  start?: Uint8Array,
): Promise<OpenedTable[]> {
  const text = decode(start ?? (await startOf(file, watch)));
  const format = recognise(text);
  if (format === "JSON" && isSparql(text))
    return tableOfSparql(file.name, decode(await whole(file, watch)));
  if (format !== "table") return graphTables(file, await whole(file, watch));
  const leftOut = new LeftOutList();
  const open = new Set<number>();
  const source = await openTable(file, watch, (line) => {
    // The table is read more than once.
    if (!open.has(line)) leftOut.add("quote", `line ${line}`);
    open.add(line);
  });
  return [{ source, mapping: null, title: "", leftOut }];
}

async function graphTables(file: InputFile, bytes: Uint8Array): Promise<OpenedTable[]> {
  const { readFile } = await import("./read-file.ts");
  const { tablesOfGraph } = await import("./formats/graph-tables.ts");
  return tablesOfGraph(file.name, await readFile(bytes));
}

async function startOf(file: InputFile, watch: Watch): Promise<Uint8Array> {
  const start = new Uint8Array(START);
  let length = 0;
  const { cancel } = watch;
  for await (const chunk of chunksOf(file, cancel ? { cancel } : {})) {
    const taken = chunk.subarray(0, START - length);
    start.set(taken, length);
    length += taken.length;
    if (length === START) break;
  }
  return start.subarray(0, length);
}

async function whole(file: InputFile, watch: Watch): Promise<Uint8Array> {
  const tooLong = new Refusal(
    msg(
      "The file is larger than 400 MB, which is more than can be read at once; save it as CSV, which is read piece by piece.",
    ),
  );
  if (file.size > MOST_BYTES) throw tooLong;
  return bytesOf(file, watch, MOST_BYTES);
}
