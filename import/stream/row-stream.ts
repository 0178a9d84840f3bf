import { msg } from "../../domain/message.ts";
import Papa from "papaparse";
import { cellText } from "../bytes/cell-text.ts";
import { Refusal } from "../refusal.ts";

/** Rows with the number of the line on which each begins, from 1. */
export interface RowBatch {
  rows: string[][];
  lines: number[];
  /** There if the distinct cells of the table are numbered. */
  numbered?: NumberedCells;
}

/** Numbers of cells, the same for equal cells; those of row i begin at `starts[i]`. */
export interface NumberedCells {
  numbers: Int32Array;
  starts: number[];
}

/** The shape of a table's text. */
export interface RowShape {
  delimiter: string;
  /** Number of lines above the table: comments and `sep=`. */
  skipped: number;
  /** Number of the first line, if it is not 1. */
  line?: number;
  /** True if a carriage return alone ends a line. */
  oldMac: boolean;
  /** Called for a quotation mark that is never closed, which then is plain text. */
  onOpenQuote: (line: number) => void;
}

/** Characters of a row; a longer one is no row of a table. */
const LONGEST_ROW = 4_000_000;
const PLAIN = "\u0000";

/**
 * Parses the pieces of a table's text into batches of rows with trimmed cells; blank rows are left
 * out.
 *
 * @throws Refusal if a line is too long to be a row
 */
export async function* rowsIn(
  pieces: AsyncIterable<string>,
  shape: RowShape,
): AsyncGenerator<RowBatch> {
  const parser = new RowParser(shape);
  for await (const piece of pieces) {
    const batch = parser.push(piece);
    if (batch.rows.length > 0) yield batch;
  }
  const batch = parser.end();
  if (batch.rows.length > 0) yield batch;
}

class RowParser {
  #rest = "";
  #line: number;
  #toSkip: number;
  #quote = '"';
  /** A carriage return at the end of a piece, whose line feed may follow in the next. */
  #pending = "";

  constructor(private readonly shape: RowShape) {
    this.#toSkip = shape.skipped;
    this.#line = shape.line ?? 1;
  }

  push(piece: string): RowBatch {
    this.#rest += this.#plain(piece);
    this.#skip();
    if (this.#toSkip > 0) return { rows: [], lines: [] };
    const batch = this.#parse(false);
    if (this.#rest.length > LONGEST_ROW) this.#giveUpQuotes(batch);
    return batch;
  }

  end(): RowBatch {
    if (this.#pending !== "") this.#rest += "\n";
    this.#skip();
    // The last of the lines above the table has no line end.
    if (this.#toSkip > 0) this.#rest = "";
    return this.#parse(true);
  }

  /** Brings line ends and runs of blanks into one form. */
  #plain(piece: string): string {
    const { oldMac, delimiter } = this.shape;
    let text = this.#pending + piece;
    this.#pending = "";
    if (oldMac) text = text.replaceAll("\r", "\n");
    else if (text.includes("\r")) {
      if (text.endsWith("\r")) {
        this.#pending = "\r";
        text = text.slice(0, -1);
      }
      // Files joined from several systems have both line ends.
      text = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
    }
    return delimiter === " " ? text.replace(/[^\S\n]+/g, " ") : text;
  }

  #skip(): void {
    while (this.#toSkip > 0) {
      const end = this.#rest.indexOf("\n");
      if (end < 0) return;
      this.#rest = this.#rest.slice(end + 1);
      this.#toSkip -= 1;
      this.#line += 1;
    }
  }

  #parse(isLast: boolean): RowBatch {
    const { delimiter } = this.shape;
    const text =
      delimiter === " " ? this.#rest.replace(/^ +/gm, "").replace(/ +\n/g, "\n") : this.#rest;
    const parser = new Papa.Parser({ delimiter, newline: "\n", quoteChar: this.#quote });
    const { data, errors, meta } = parser.parse(text, 0, !isLast) as Papa.ParseResult<string[]>;
    if (isLast && errors.some(({ code }) => code === "MissingQuotes")) {
      // Everything before the row with the open quote was taken by then, unless it is in this text.
      const sound = parser.parse(text, 0, true) as Papa.ParseResult<string[]>;
      this.#rest = text.slice(sound.meta.cursor);
      const batch = this.#batch(sound.data, true);
      this.shape.onOpenQuote(this.#line);
      this.#quote = PLAIN;
      const plain = this.#parse(true);
      return { rows: [...batch.rows, ...plain.rows], lines: [...batch.lines, ...plain.lines] };
    }
    this.#rest = isLast ? "" : text.slice(meta.cursor);
    return this.#batch(data, text.includes(this.#quote));
  }

  /** @param quoted true if cells may hold line ends */
  #batch(data: readonly string[][], quoted: boolean): RowBatch {
    const batch: RowBatch = { rows: [], lines: [] };
    for (const cells of data) {
      const line = this.#line;
      this.#line += 1;
      let filled = false;
      for (let i = 0; i < cells.length; i++) {
        const cell = cells[i] ?? "";
        if (cell === "") continue;
        if (quoted && cell.includes("\n")) this.#line += cell.split("\n").length - 1;
        const text = cellText(cell);
        cells[i] = text;
        if (text !== "") filled = true;
      }
      if (!filled) continue;
      batch.rows.push(cells);
      batch.lines.push(line);
    }
    return batch;
  }

  /** Treats quotation marks as plain text from the row on that does not end. */
  #giveUpQuotes(batch: RowBatch): void {
    if (this.#quote !== PLAIN) {
      this.shape.onOpenQuote(this.#line);
      this.#quote = PLAIN;
      const plain = this.#parse(false);
      // Not spread: the rows of megabytes are more arguments than a call takes.
      batch.rows = batch.rows.concat(plain.rows);
      batch.lines = batch.lines.concat(plain.lines);
    }
    if (this.#rest.length > LONGEST_ROW)
      throw new Refusal(
        msg(
          `Line ${this.#line} has more than ${LONGEST_ROW.toLocaleString("en")} characters, so this is not a table with one relation a row. Check that the file has line ends and was saved as text.`,
        ),
      );
  }
}
