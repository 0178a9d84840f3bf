import { columnNamed } from "../../domain/pack-columns.ts";

/** The form of a CSV file. */
export interface Layout {
  delimiter: string;
  /** The text with uniform line ends, and blank lines for those above the table. */
  body: string;
}

const DELIMITERS = [",", ";", "\t", "|"];

/**
 * Finds the form of a table of a pack: any line ends, `sep=`, comments by # above the header, and
 * the delimiter by which the header has the most known columns.
 *
 * @param columns the known columns
 */
export function layoutOf(text: string, columns: readonly string[]): Layout {
  // Uniform line ends make the parser's line numbers correct also within quoted cells.
  const unix = text.replaceAll("\r\n", "\n");
  const lines = (unix.includes("\n") ? unix : unix.replaceAll("\r", "\n")).split("\n");
  const given = /^"?sep=(.)"?[,;\t]*$/i.exec(lines[0] ?? "")?.[1];
  const start = lines.findIndex((line, i) => !isAbove(line) && !(i === 0 && given !== undefined));
  if (start < 0) return { delimiter: ",", body: "" };
  const header = lines[start] ?? "";
  const known = (delimiter: string) =>
    header.split(delimiter).filter((name) => columnNamed(name, columns) !== null).length;
  const [best = ","] = DELIMITERS.toSorted((a, b) => known(b) - known(a));
  const body = "\n".repeat(start) + lines.slice(start).join("\n");
  return { delimiter: given ?? best, body };
}

/** Spreadsheets quote a comment that holds a delimiter. */
const isAbove = (line: string): boolean => line.trim() === "" || /^"?#/.test(line);
