import type { KnownActors } from "../actors/known-states.ts";
import { LeftOutList, type LeftOut } from "../left-out.ts";
import { columnsFor } from "../mapping/columns-for.ts";
import type { ImportMapping } from "../mapping/mapping.ts";
import { WRITTEN_CLAIM_COLUMNS, propertyColumn } from "../pack/columns.ts";
import { csvRow } from "../pack/cell.ts";
import { ClaimWriter } from "../pack/claim-writer.ts";
import { CsvBytes } from "../bytes/csv-bytes.ts";
import type { ActorRow, ClaimRow, PredicateRow, SourceRow } from "../pack/rows.ts";
import { packRows } from "./pack-rows.ts";
import { packTables } from "../pack/tables.ts";
import { Cancelled, type Watch } from "../stream/input.ts";
import { ActorBook } from "./actor-book.ts";
import { readActors } from "./actors-in-table.ts";
import { ClaimIds } from "./claim-ids.ts";
import { ClaimReader, type Books } from "./claims-in-table.ts";
import { type MappedTable, rowsOf } from "./mapped-table.ts";
import { PredicateBook } from "./predicate-book.ts";
import { SourceBook } from "./source-book.ts";

/** Takes the files of a pack as they are made, piece by piece. */
export interface PackSink {
  /** @param piece text, or whole characters of it in UTF-8 */
  write: (file: string, piece: string | Uint8Array<ArrayBuffer>) => Promise<void> | void;
}

/** The outcome of an import. */
export interface ImportReport {
  /** Rows of relations that were read, of which `taken` gave claims. */
  rows: number;
  taken: number;
  claims: number;
  actors: number;
  sources: number;
  predicates: number;
  /** Kinds of faults, each with its count, the first line and an example. */
  leftOut: readonly LeftOut[];
  /** Number of rows of relations left out: `rows` without `taken`. */
  rowsLeftOut: number;
  /** Number of rows of actors left out. */
  actorRowsLeftOut: number;
  /** Number of rows in left-out.csv; it lacks what the reader of a graph left out. */
  rowsListed: number;
  /** Ids of the actors with the most claims. */
  cardActors: string[];
  kinds: string[];
}

/** Rows that a pack had before, whose ids and fields are kept. */
export interface EarlierPack {
  actors: readonly ActorRow[];
  predicates: readonly PredicateRow[];
  /** The parts of it that stay although no row of the import names them; null if only actors do. */
  kept: KeptRows | null;
}

/** Rows and columns of a pack to which claims are added. */
export interface KeptRows {
  sources: readonly SourceRow[];
  /** The columns of its claims.csv. */
  claimColumns: readonly string[];
}

/**
 * Converts tables into the CSV files of a pack. The claims are written while the rows are read, so
 * that memory grows with the number of actors and sources, not with that of rows.
 *
 * @throws Cancelled
 */
export async function convert(
  tables: readonly MappedTable[],
  { sameActors }: Pick<ImportMapping, "sameActors">,
  { known, earlier }: { known: KnownActors; earlier: EarlierPack },
  sink: PackSink,
  watch: Watch = {},
): Promise<ImportReport> {
  const leftOut = new LeftOutList();
  const there = await packRows(tables);
  const same = new Map(sameActors.map(({ name, is }) => [name, is]));
  const sources = new SourceBook();
  const { kept } = earlier;
  for (const row of kept?.sources ?? []) sources.keepAnyway(row);
  for (const { key, row } of there.sources) sources.keep(row, key);
  const books: Books = {
    actors: new ActorBook(known, earlier.actors, same, sources.ids),
    sources,
    predicates: new PredicateBook(
      [...there.predicates, ...earlier.predicates],
      kept === null ? [] : earlier.predicates,
    ),
    ids: new ClaimIds(),
    leftOut,
  };
  const actorTables = tables.filter(({ mapping }) => mapping.holds === "actors");
  const relationTables = tables.filter(({ mapping }) => mapping.holds === "relations");
  const leftOutHeader = leftOutColumns([...actorTables, ...relationTables]);
  const leftOutRow = (row: readonly string[]): string =>
    csvRow(leftOutHeader.map((_, at) => row[at] ?? ""));
  await sink.write("left-out.csv", csvRow(leftOutHeader));
  let actorRowsLeftOut = 0;
  for (const table of actorTables) {
    const gone = await readActors(table, books);
    actorRowsLeftOut += gone.length;
    for (const row of gone) await sink.write("left-out.csv", leftOutRow(row));
  }
  const properties = propertiesOf(relationTables, kept?.claimColumns ?? []);
  await sink.write("claims.csv", csvRow([...WRITTEN_CLAIM_COLUMNS, ...properties]));
  const counts = { rows: 0, taken: 0, claims: 0 };
  for (const table of relationTables) {
    const written = new CsvBytes();
    const writer = new ClaimWriter(written, placesOf(table, properties));
    const take = (claim: ClaimRow): void => writer.write(claim);
    const reader = new ClaimReader(table.mapping, books);
    for await (const { rows, lines, numbered } of rowsOf(table)) {
      if (watch.cancel?.aborted) throw new Cancelled("The import was cancelled.");
      let gone = "";
      for (let i = 0; i < rows.length; i++) {
        const [cells = [], line = 0] = [rows[i], lines[i]];
        reader.expect(numbered, i);
        const claims = reader.read(cells, line, take);
        if (typeof claims === "string") {
          gone += leftOutRow([table.source.name, String(line), claims, ...cells]);
          continue;
        }
        counts.claims += claims;
        counts.taken += 1;
      }
      counts.rows += rows.length;
      watch.onRows?.(table.source.name, counts.rows);
      if (!written.isEmpty) await sink.write("claims.csv", written.take());
      if (gone !== "") await sink.write("left-out.csv", gone);
    }
  }
  const actors = books.actors.rows;
  for (const [file, text] of packTables(actors, books.sources.rows, books.predicates.rows))
    await sink.write(file, text);
  return {
    ...counts,
    actors: actors.length,
    sources: books.sources.rows.length,
    predicates: books.predicates.rows.length,
    leftOut: leftOut.list,
    rowsLeftOut: counts.rows - counts.taken,
    actorRowsLeftOut,
    rowsListed: counts.rows - counts.taken + actorRowsLeftOut,
    cardActors: books.actors.mostUsed(6),
    kinds: [...new Set(actors.map(({ kind }) => kind))].sort(),
  };
}

/** The file, the line, the kind of fault, and as many cells as the widest table has. */
function leftOutColumns(tables: readonly MappedTable[]): string[] {
  const width = Math.max(0, ...tables.map(({ mapping }) => mapping.columns.length));
  return ["file", "line", "kind", ...Array.from({ length: width }, (_, i) => `cell ${i + 1}`)];
}

/** @param earlier columns of claims that stay */
function propertiesOf(tables: readonly MappedTable[], earlier: readonly string[]): string[] {
  const names = tables.flatMap(({ mapping }) => columnsFor(mapping, "property"));
  const others = earlier.filter((name) => !WRITTEN.has(name));
  return [...new Set([...names.map(({ name }) => propertyColumn(name)), ...others])];
}

const WRITTEN: ReadonlySet<string> = new Set(WRITTEN_CLAIM_COLUMNS);

/** Returns the place of each property column of claims.csv among those of a table, or -1. */
function placesOf({ mapping }: MappedTable, properties: readonly string[]): number[] {
  const own = columnsFor(mapping, "property").map(({ name }) => propertyColumn(name));
  return properties.map((name) => own.indexOf(name));
}
