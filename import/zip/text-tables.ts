import type { InputFile } from "../stream/input.ts";
import { baseName, unpacked } from "./unpack.ts";
import { entriesOf } from "./directory.ts";

/** Tables, and graphs in formats that are no tables; JSON beside tables says something about them. */
const READ = /^[^.].*\.(csv|tsv|tab|txt|gexf|graphml|gml|dot|gv|net|paj)$/i;
/** Files that come with tables and say something about them. */
const ABOUT = /^(read[-_ ]?me|licen[cs]e|left-out)\b/i;
/** The table of relations that this product exports, with others beside it. */
const OWN = "relations.csv";

/**
 * Unpacks the tables and graphs of a zip, each as a file: those of a pack, or of whoever offers data
 * so.
 *
 * @returns none for a zip of tables that this product exports, which is read whole, or without any
 * @throws Refusal if the zip is damaged or too large
 */
export function textTablesIn(bytes: Uint8Array): InputFile[] {
  const names = entriesOf(bytes).map(({ name }) => baseName(name));
  if (names.includes(OWN)) return [];
  const files = unpacked(bytes, (name) => READ.test(name) && !ABOUT.test(name));
  return [...files].map(([name, content]) => ({
    name,
    size: content.length,
    open: () => piecesOf(content),
  }));
}

const PIECE = 256 * 1024;

async function* piecesOf(content: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += PIECE) yield content.subarray(at, at + PIECE);
}
