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
  const uniform = unix.includes("\n") ? unix : unix.replaceAll("\r", "\n");
  // Line by line, for only those above the table are asked for, and there may be many below.
  const lineAt = (at: number): string => {
    const end = uniform.indexOf("\n", at);
    return uniform.slice(at, end < 0 ? undefined : end);
  };
  const given = /^"?sep=(.)"?[,;\t]*$/i.exec(lineAt(0))?.[1];
  let [start, above] = [0, 0];
  let header = lineAt(0);
  while (isAbove(header) || (start === 0 && given !== undefined)) {
    start += header.length + 1;
    if (start > uniform.length) return { delimiter: ",", body: "" };
    above++;
    header = lineAt(start);
  }
  const known = (delimiter: string) =>
    header.split(delimiter).filter((name) => columnNamed(name, columns) !== null).length;
  const [best = ","] = DELIMITERS.toSorted((a, b) => known(b) - known(a));
  const body = above === 0 ? uniform : "\n".repeat(above) + uniform.slice(start);
  return { delimiter: given ?? best, body };
}

/** Spreadsheets quote a comment that holds a delimiter. */
const isAbove = (line: string): boolean => line.trim() === "" || /^"?#/.test(line);
