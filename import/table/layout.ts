import { plainName, relationMeanings } from "../graph/roles.ts";
import { firstRows } from "./rows.ts";

/** The layout of a text as a table. */
export interface Layout {
  delimiter: string;
  /** Comments above the table, without their mark. */
  comments: readonly string[];
  /**
   * The table, with a blank line for each line removed above it, so that line numbers stay correct.
   */
  body: string;
}

const DELIMITERS = [",", ";", "\t", "|", " "];
const SAMPLE_ROWS = 20;

/** Detects the layout of a text: line ends, `sep=`, comments by # or %, and the delimiter. */
export function layoutOf(text: string): Layout {
  const lines = plainLineEnds(text).split("\n");
  const comments: string[] = [];
  let given: string | null = null;
  let start = 0;
  for (; start < lines.length; start++) {
    const line = lines[start]!;
    const named = /^"?sep=(.)"?[,;\t]*$/i.exec(line)?.[1];
    if (named !== undefined && start === 0) given = named;
    else if (/^\s*(#|%)/.test(line)) comments.push(line.replace(/^\s*[#%]+\s*/, ""));
    else if (line.trim() !== "") break;
  }
  // The first line of a Matrix Market file has its sizes.
  if (/^MatrixMarket\b/i.test(comments[0] ?? "")) start += 1;
  const table = lines.slice(start);
  const sample = table.slice(0, SAMPLE_ROWS).join("\n");
  const delimiter = given ?? delimiterOf(sample);
  // Several blanks between two columns are one delimiter.
  const kept = delimiter === " " ? table.map((line) => line.trim().replace(/\s+/g, " ")) : table;
  return { delimiter, comments, body: "\n".repeat(start) + kept.join("\n") };
}

/**
 * Normalizes line ends. A carriage return ends a line only in files of old Macs without line feeds;
 * elsewhere it is part of a cell.
 */
function plainLineEnds(text: string): string {
  return text.includes("\n") ? text.replace(/\r\n/g, "\n") : text.replace(/\r/g, "\n");
}

/** Returns the delimiter that yields rows of equal width, preferably with known headers. */
function delimiterOf(sample: string): string {
  let best = { delimiter: ",", worth: 0 };
  for (const delimiter of DELIMITERS) {
    const text = delimiter === " " ? sample.replace(/[^\S\n]+/g, " ") : sample;
    const rows = firstRows(text, delimiter, SAMPLE_ROWS);
    const width = rows[0]?.length ?? 0;
    if (width < 2) continue;
    const known = rows[0]!.filter(
      (cell) => relationMeanings(cell).length > 0 || plainName(cell) === "name",
    ).length;
    const [, ...below] = rows;
    // R writes no header above the names of rows.
    const isOfR = below.length > 0 && below.every((row) => row.length === width + 1);
    const even = isOfR ? 1 : rows.filter((row) => row.length === width).length / rows.length;
    // Blanks also occur within cells, so they count as a delimiter only if nothing else does. Of
    // two equally good ones the one with more columns wins, since commas may be decimal commas.
    const worth =
      even + Math.min(known, 3) + Math.min(width, 9) / 100 - (delimiter === " " ? 0.9 : 0);
    if (worth > best.worth) best = { delimiter, worth };
  }
  return best.delimiter;
}
