import { DateEvidence } from "../dates/column-form.ts";
import { readNumber } from "../sign.ts";
import type { Watch } from "../stream/input.ts";
import type { TableSource } from "../stream/table-source.ts";

/** Contents of a column of a table. */
export interface ColumnSurvey {
  name: string;
  /** Number of cells that are not empty. */
  filled: number;
  /** Distinct cells with their counts, by count; null if there are too many. */
  values: ReadonlyMap<string, number> | null;
  /** Number of cells that are numbers, of the first thousands. */
  numbers: number;
  /** Number of cells for which `numbers` was counted. */
  looked: number;
  least: number;
  most: number;
  dates: DateEvidence;
  /** The number of addresses among the cells looked at. */
  addresses: number;
}

/** Contents of a table. */
export interface TableSurvey {
  name: string;
  hasHeader: boolean;
  isHeaderSure: boolean;
  columns: readonly ColumnSurvey[];
  rows: number;
  /** The first rows, for a preview. */
  sample: readonly (readonly string[])[];
}

const SAMPLE_ROWS = 20;
/** Distinct cells of a column; with more, its cells are no words. */
const MOST_VALUES = 2000;
/** An item of Wikidata names an actor. */
const ENTITY = /^https?:\/\/www\.wikidata\.org\/entity\//;
/** Rows after which a column without numbers is not looked at for them. */
const LOOKED_ROWS = 5000;

/** Reads a table once to learn what its columns hold. */
export async function surveyTable(source: TableSource, watch: Watch = {}): Promise<TableSurvey> {
  const { names, isGiven, isSure } = source.header;
  const columns = names.map((name) => new Column(name));
  const sample: string[][] = [];
  let rows = 0;
  for await (const batch of source.rows()) {
    for (const cells of batch.rows) {
      if (sample.length < SAMPLE_ROWS) sample.push(cells);
      for (let i = 0; i < columns.length; i++) {
        const cell = cells[i];
        if (cell) columns[i]?.add(cell, rows);
      }
      rows += 1;
    }
    watch.onRows?.(source.name, rows);
  }
  return { name: source.name, hasHeader: isGiven, isHeaderSure: isSure, columns, rows, sample };
}

class Column implements ColumnSurvey {
  filled = 0;
  numbers = 0;
  looked = 0;
  least = Infinity;
  most = -Infinity;
  addresses = 0;
  readonly dates = new DateEvidence();
  #values: Map<string, number> | null = new Map();
  #isDated: boolean | null = null;

  constructor(readonly name: string) {}

  add(cell: string, row: number): void {
    this.filled += 1;
    const count = this.#values?.get(cell);
    if (count !== undefined) {
      this.#values?.set(cell, count + 1);
      if (row > LOOKED_ROWS) return;
    } else if (this.#values) {
      if (this.#values.size < MOST_VALUES) this.#values.set(cell, 1);
      else this.#values = null;
    }
    if (row >= LOOKED_ROWS) {
      // Asked once, since a million answers cost more than reading the file.
      this.#isDated ??= this.dates.best().share > 0.5;
      if (this.numbers > 0) this.#lookForNumber(cell);
      if (this.#isDated) this.dates.add(cell);
      return;
    }
    this.#lookForNumber(cell);
    this.dates.add(cell);
    if (/^https?:\/\/\S+$/i.test(cell) && !ENTITY.test(cell)) this.addresses += 1;
  }

  get values(): ReadonlyMap<string, number> | null {
    return this.#values && new Map([...this.#values].sort((a, b) => b[1] - a[1]));
  }

  #lookForNumber(cell: string): void {
    this.looked += 1;
    const number = readNumber(cell);
    if (number === null) return;
    this.numbers += 1;
    if (number < this.least) this.least = number;
    if (number > this.most) this.most = number;
  }
}
