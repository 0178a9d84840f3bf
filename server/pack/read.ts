import { withTightHeap } from "../work/tight-heap.ts";
import { actorColumns, claimColumns, predicateColumns, sourceColumns } from "./columns.ts";
import { type Fault, PackError } from "./fault.ts";
import { FILES, type PackFile, type PackFiles, readFiles } from "./files.ts";
import { readManifest } from "./manifest.ts";
import type { Pack } from "./pack.ts";
import { checkReferences } from "./references.ts";
import { checkRules } from "./rules.ts";
import { readTable, typeRows } from "./tables.ts";

/**
 * Reads and validates the pack in a folder: pack.json, actors.csv, sources.csv, predicates.csv and
 * claims.csv. Throws a single PackError with all faults of all files.
 */
export async function readPack(folder: string): Promise<Pack> {
  const faults: Fault[] = [];
  const files = await readFiles(folder, faults);
  const rows = (files.text["claims.csv"]?.length ?? 0) / SHORTEST_CLAIM;
  return withTightHeap(rows, () => Promise.resolve(parsed(folder, files, faults)));
}

/** Characters that a row of claims.csv usually has at least. */
const SHORTEST_CLAIM = 100;

function parsed(folder: string, { text, checksum }: PackFiles, faults: Fault[]): Pack {
  const table = (file: PackFile, { shape }: { shape: object }) =>
    readTable(file, text[file], Object.keys(shape), faults);
  const tables = {
    actors: table("actors.csv", actorColumns),
    sources: table("sources.csv", sourceColumns),
    predicates: table("predicates.csv", predicateColumns),
    claims: table("claims.csv", claimColumns),
  };
  const rows = {
    actors: typeRows(tables.actors, actorColumns, faults),
    sources: typeRows(tables.sources, sourceColumns, faults),
    predicates: typeRows(tables.predicates, predicateColumns, faults),
    claims: typeRows(tables.claims, claimColumns, faults),
  };
  checkReferences(tables, faults);
  checkRules(tables, faults);
  const manifest = readManifest(text["pack.json"], tables.actors, faults);
  if (manifest === null || faults.length > 0) throw new PackError(folder, faults.sort(byPlace));
  return { ...manifest, ...rows, checksum };
}

function byPlace(a: Fault, b: Fault): number {
  const place = ({ file }: Fault) => FILES.indexOf(file as PackFile);
  return place(a) - place(b) || (a.line ?? 0) - (b.line ?? 0);
}
