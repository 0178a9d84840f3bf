import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

/**
 * Writes the shipped pack with every text in Cyrillic letters: whatever a page then shows in Latin
 * letters without accents is not of the pack.
 */
export function writeForeignPack(): { folder: string; remove: () => void } {
  const shipped = join(projectRoot(), "data", "armenia-russia");
  const folder = mkdtempSync(join(tmpdir(), "entente-foreign-"));
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
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
