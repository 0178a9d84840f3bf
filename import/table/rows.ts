import Papa from "papaparse";
import { unguarded } from "../../domain/formula-guard.ts";
import type { LeftOutList } from "../left-out.ts";

/** A row with the number of its first line, from 1. */
export interface Row {
  cells: string[];
  line: number;
}

/** Returns the non-empty rows of a table, with trimmed cells. */
export function rowsOf(text: string, delimiter: string, leftOut: LeftOutList): Row[] {
  const { rows, open: unclosed } = parsed(text, delimiter, '"');
  if (unclosed === 0) return rows;
  leftOut.add("quote", `line ${unclosed}`);
  // A quote character that no text contains, so that quotation marks are plain text.
  return parsed(text, delimiter, "\u0000").rows;
}

/** Returns the first rows, for detection. */
export function firstRows(text: string, delimiter: string, count: number): string[][] {
  return parsed(text, delimiter, '"', count).rows.map(({ cells }) => cells);
}

function parsed(text: string, delimiter: string, quoteChar: string, preview = 0) {
  // If the first header is quoted, every text is, and blanks in it are significant.
  const exact = quoteChar === '"' && text.trimStart().startsWith('"');
  const rows: Row[] = [];
  // The line of a quotation mark that is never closed; 0 if there is none.
  let unclosed = 0;
  let line = 1;
  let read = 0;
  Papa.parse<string[]>(text, {
    ...{ delimiter, quoteChar, newline: "\n", preview },
    step: ({ data, errors, meta }) => {
      if (errors.some(({ code }) => code === "MissingQuotes")) unclosed ||= line;
      const cells = data.map((cell) => unguarded(exact ? cell : cell.trim()));
      if (cells.some((cell) => cell.trim() !== "")) rows.push({ cells, line });
      for (let at = text.indexOf("\n", read); at >= 0 && at < meta.cursor;) {
        line += 1;
        at = text.indexOf("\n", at + 1);
      }
      read = meta.cursor;
    },
  });
  return { rows, open: unclosed };
}
