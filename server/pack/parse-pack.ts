import { PACK_FILES, type PackFile } from "../../domain/pack-files.ts";
import { actorColumns, claimColumns, predicateColumns, sourceColumns } from "./columns.ts";
import { fillDefaults, REQUIRED } from "./defaults.ts";
import { type Fault, PackError } from "./fault.ts";
import { readManifest } from "./manifest.ts";
import type { PackFiles } from "./pack-files.ts";
import type { Pack } from "./pack.ts";
import { checkReferences, type Tables } from "./references.ts";
import { checkRules } from "./rules.ts";
import { readTable, typeRows } from "./tables.ts";

/**
 * Parses and validates the texts of a pack. Throws a single PackError with all faults of all files.
 *
 * @param folder names the pack in messages
 */
export function parsePack(folder: string, { text, checksum }: PackFiles, faults: Fault[]): Pack {
  const table = (name: keyof Tables, { shape }: { shape: object }) => {
    const file: PackFile = `${name}.csv`;
    return readTable(
      file,
      text[file],
      { known: Object.keys(shape), required: REQUIRED[name] },
      faults,
    );
  };
  const tables = fillDefaults({
    actors: table("actors", actorColumns),
    sources: table("sources", sourceColumns),
    predicates: table("predicates", predicateColumns),
    claims: table("claims", claimColumns),
  });
  // Before the rows are typed, which takes them out of the tables. Faults of one line are told in
  // the order of what they are about: first the cells, then what they refer to.
  const ofWhole: Fault[] = [];
  checkReferences(tables, ofWhole);
  checkRules(tables, ofWhole);
  const manifest = readManifest(text["pack.json"], tables.actors, ofWhole);
  const rows = {
    actors: typeRows(tables.actors, actorColumns, faults),
    sources: typeRows(tables.sources, sourceColumns, faults),
    predicates: typeRows(tables.predicates, predicateColumns, faults),
    claims: typeRows(tables.claims, claimColumns, faults),
  };
  const all = [...faults, ...ofWhole];
  if (manifest === null || all.length > 0) throw new PackError(folder, all.sort(byPlace));
  return { ...manifest, ...rows, checksum };
}

function byPlace(a: Fault, b: Fault): number {
  const place = ({ file }: Fault) => PACK_FILES.indexOf(file as PackFile);
  return place(a) - place(b) || (a.line ?? 0) - (b.line ?? 0);
}
