import { msg } from "../domain/message.ts";
import type { FormatName } from "./imported.ts";
import { READABLE, Refusal } from "./refusal.ts";

/** The reader of a text's format. */
export type Reader = FormatName;

/** Signatures of binary formats, with the advice for the user. */
const BINARY: readonly [string, string][] = [
  [
    "\u00d0\u00cf\u0011\u00e0",
    msg("This is an old Excel or Word file. Save the sheet with the relations as CSV."),
  ],
  ["%PDF", msg(`This is a PDF. ${READABLE}`)],
  ["\u001f\u008b", msg("This is a compressed file (gzip). Unpack it first.")],
  ["BZh", msg("This is a compressed file (bzip2). Unpack it first.")],
  ["7z\u00bc\u00af", msg("This is a compressed file (7-Zip). Unpack it first.")],
  ["Rar!", msg("This is a compressed file (RAR). Unpack it first.")],
  ["\u0089PNG", msg(`This is a picture (PNG). ${READABLE}`)],
  ["GIF8", msg(`This is a picture (GIF). ${READABLE}`)],
  ["\u00ff\u00d8\u00ff", msg(`This is a picture (JPEG). ${READABLE}`)],
  ["SQLite format 3", msg(`This is a SQLite database. ${READABLE}`)],
  ["PK\u0005\u0006", msg(`The zip file is empty. ${READABLE}`)],
  ["PAR1", msg(`This is a Parquet file. ${READABLE}`)],
];

/** Text formats by their first line that is not a comment. */
const TEXTS: readonly [RegExp, FormatName][] = [
  [/^\*(vertices|network|arcs|edges)\b/i, "Pajek"],
  [/^graph\s*\[/i, "GML"],
  [/^(strict\s+)?(di)?graph\b[^[]{0,200}\{/i, "DOT"],
];
/** Turtle, TriG and N-Triples begin so. */
const RDF = /^(@(prefix|base)\b|prefix\s+[\w.-]*:\s*<|<[^<>\s]+>\s+<[^<>\s]+>\s)/i;
const UCINET = /^dl\s+n\s*=/i;
const ASIDE = /^(#|%|\/\/|(creator|version|comment)\b)/i;

/**
 * Rejects binary files.
 *
 * @throws Refusal that names the format
 */
export function refuseBinary(bytes: Uint8Array): void {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  for (const [mark, sentence] of BINARY) if (start.startsWith(mark)) throw new Refusal(sentence);
}

/** Returns true for a zip file: tables of this product, or an Excel workbook. */
export function isZip([first, second, third, fourth]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b && third === 3 && fourth === 4;
}

/**
 * Chooses the reader of a text by its content, not by the file name.
 *
 * @throws Refusal that names the format, and what would work instead
 */
export function recognise(text: string): Reader {
  const start = text.slice(0, 20_000).trimStart();
  if (start === "" && text.trim() === "") throw new Refusal(msg(`The file is empty. ${READABLE}`));
  if (/\p{Cc}/u.test(start.slice(0, 2000).replace(/[\s\u0085]/g, "")) && !start.startsWith("<"))
    throw new Refusal(
      msg(`The file is not a text: it may be a program's own binary format. ${READABLE}`),
    );
  if (RDF.test(firstStatement(start.slice(0, 4000))))
    throw new Refusal(
      msg(
        "These are statements in RDF, which are not read here. Save the result of a SPARQL query with a column for each end as CSV or JSON.",
      ),
    );
  if (start.startsWith("<")) return ofMarkup(start);
  if (/^[[{]/.test(start)) return "JSON";
  const first = firstStatement(start.slice(0, 4000));
  if (UCINET.test(first))
    throw new Refusal(
      msg(`The file is in the format UCINET DL, which is not read here. ${READABLE}`),
    );
  return TEXTS.find(([form]) => form.test(first))?.[1] ?? "table";
}

/** Returns the first lines after comments, joined. */
function firstStatement(start: string): string {
  const plain = start.replace(/^\s*\/\*[\s\S]*?\*\//, "");
  const lines = plain.split(/\r\n?|\n/).map((line) => line.trim());
  const first = lines.findIndex((line) => line !== "" && !ASIDE.test(line));
  return first < 0 ? "" : lines.slice(first, first + 3).join(" ");
}

function ofMarkup(start: string): Reader {
  const root = rootOf(start);
  if (/^gexf$/i.test(root)) return "GEXF";
  if (/^graphml$/i.test(root)) return "GraphML";
  const isPage = /^(html|head|body|meta|title|script|div|p|table)$/i.test(root);
  if (isPage && /<t[dh]\b/i.test(start))
    throw new Refusal(
      msg(
        "This is a web page with a table, which some programs save under the ending of a spreadsheet. Open it in a spreadsheet program and save the sheet as CSV.",
      ),
    );
  if (isPage)
    throw new Refusal(
      msg(
        "This is a web page, not a file with a graph. It may be the message of a server that does not give the file.",
      ),
    );
  throw new Refusal(
    root === ""
      ? `The file looks like XML, but it has no elements. ${READABLE}`
      : `The file is XML, but not a graph that can be read: it begins with <${root.slice(0, 40)}>, not <gexf> or <graphml>. ${READABLE}`,
  );
}

/**
 * Returns the name of the root element without prefix; skips comments, declarations and a DOCTYPE.
 */
function rootOf(start: string): string {
  let at = 0;
  for (;;) {
    at = start.indexOf("<", at);
    if (at < 0) return "";
    if (/^<!doctype\s+html/i.test(start.slice(at, at + 40))) return "html";
    const end = endOfAside(start, at);
    if (end === null) break;
    if (end < 0) return "";
    at = end;
  }
  return /^<(?:[\w.-]+:)?([\w.-]+)/.exec(start.slice(at, at + 200))?.[1] ?? "";
}

/**
 * Returns the end of a comment, declaration or DOCTYPE; null for an element; -1 if it is not
 * closed.
 */
function endOfAside(text: string, at: number): number | null {
  if (text.startsWith("<!--", at)) return text.indexOf("-->", at);
  if (text.startsWith("<?", at)) return text.indexOf("?>", at);
  if (!text.startsWith("<!", at)) return null;
  const [bracket, close] = [text.indexOf("[", at), text.indexOf(">", at)];
  return bracket >= 0 && bracket < close ? text.indexOf("]>", bracket) : close;
}
