import { collectHeap } from "../work/heap.ts";
import { MANY_ROWS, withTightHeap } from "../work/tight-heap.ts";
import type { Fault } from "./fault.ts";
import { readFiles } from "./files.ts";
import type { Pack } from "./pack.ts";
import { parsePack } from "./parse-pack.ts";

/**
 * Reads and validates the pack in a folder: pack.json, actors.csv, sources.csv, predicates.csv and
 * claims.csv. Throws a single PackError with all faults of all files.
 */
export async function readPack(folder: string): Promise<Pack> {
  const faults: Fault[] = [];
  const files = await readFiles(folder, faults);
  const rows = (files.text["claims.csv"]?.length ?? 0) / SHORTEST_CLAIM;
  return withTightHeap(rows, () => {
    const pack = parsePack(folder, files, faults);
    // What a large pack was made from would stay beside what a store makes of it. Within, because
    // the heap may then grow by what the rule says that holds when it is collected.
    if (rows >= MANY_ROWS) collectHeap();
    return Promise.resolve(pack);
  });
}

/** Characters that a row of claims.csv usually has at least. */
const SHORTEST_CLAIM = 100;
