import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { projectRoot } from "../../server/root.ts";

/** The columns of each table that people read. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  actors: ["name", "aliases", "summary"],
  predicates: ["label", "family", "meaning"],
  sources: ["title", "publisher", "inferenceNote"],
  claims: ["summary", "note", "instrument"],
};

const LATIN = "abcdefghijklmnopqrstuvwxyz";
const CYRILLIC = "абцдефгхийклмнопярстувшжыз";

/** The text with another letter for each Latin one. */
const foreign = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => {
    const other = CYRILLIC[LATIN.indexOf(letter.toLowerCase())] ?? letter;
    return letter === letter.toLowerCase() ? other : other.toUpperCase();
  });

/** A workspace of two packs, of which one has an actor more. */
export interface ForeignPacks {
  workspace: string;
  /** Folder of the first */
  folder: string;
  remove: () => void;
}

/**
 * Writes the shipped pack twice with every text in Cyrillic letters: whatever a page then shows in
 * Latin letters without accents is not of the pack.
 */
export function writeForeignPacks(): ForeignPacks {
  const workspace = mkdtempSync(join(tmpdir(), "entente-foreign-"));
  const folder = join(workspace, "первый");
  writeForeignPack(folder, "");
  writeForeignPack(join(workspace, "второй"), "one-more,Ещё,State,,,,\n");
  return { workspace, folder, remove: () => rmSync(workspace, { recursive: true, force: true }) };
}

/** @param more rows of actors behind those that ship */
function writeForeignPack(folder: string, more: string): void {
  const shipped = join(projectRoot(), "data", "armenia-russia");
  mkdirSync(folder);
  const about = JSON.parse(readFileSync(join(shipped, "pack.json"), "utf8")) as {
    title: string;
    summary: string;
    licence: string;
  };
  const { title, summary, licence } = about;
  const texts = { title: foreign(title), summary: foreign(summary), licence: foreign(licence) };
  writeFileSync(join(folder, "pack.json"), JSON.stringify({ ...about, ...texts }));
  for (const [table, columns] of Object.entries(TEXTS)) {
    const rows = parse<Record<string, string>>(readFileSync(join(shipped, `${table}.csv`)), {
      columns: true,
    });
    for (const row of rows) for (const column of columns) row[column] = foreign(row[column] ?? "");
    writeFileSync(join(folder, `${table}.csv`), stringify(rows, { header: true }));
  }
  appendFileSync(join(folder, "actors.csv"), more);
}
