import { headerRoles } from "../columns/header-words.ts";
import type { ColumnRole } from "../columns/roles.ts";
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
  /** Number of cells in the first thousands of rows. */
  sampled: number;
  /** Number of addresses among those. */
  addresses: number;
}

/** Contents of a table. */
export interface TableSurvey {
  name: string;
  hasHeader: boolean;
  isHeaderSure: boolean;
  columns: readonly ColumnSurvey[];
  rows: number;
  /** True if each row is a relation of both actors with each other. */
  isSymmetric: boolean;
  /** The first rows, for a preview. */
  sample: readonly (readonly string[])[];
}

const SAMPLE_ROWS = 20;
/** Distinct cells of a column; with more, its cells are no words. */
const MOST_VALUES = 2000;
/** An item of Wikidata names an actor. */
const ENTITY = /^https?:\/\/www\.wikidata\.org\/entity\//;
/** Rows after which a column without numbers is not looked at for them; fewer in a wide table. */
const LOOKED_ROWS = 5000;
const FEWEST_LOOKED_ROWS = 500;
/** Cells that are looked at, so that a thousand columns take no longer than a hundred. */
const LOOKED_CELLS = 500_000;

/** Reads a table once to learn what its columns hold. */
export async function surveyTable(source: TableSource, watch: Watch = {}): Promise<TableSurvey> {
  const { names, isGiven, isSure } = source.header;
  const looked = Math.max(
    FEWEST_LOOKED_ROWS,
    Math.min(LOOKED_ROWS, Math.floor(LOOKED_CELLS / names.length)),
  );
  const columns = names.map((name) => new Column(name, looked));
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
  return {
    name: source.name,
    hasHeader: isGiven,
    isHeaderSure: isSure,
    columns,
    rows,
    isSymmetric: source.isSymmetric ?? false,
    sample,
  };
}

const isTime = (role: ColumnRole): boolean =>
  role === "since" || role === "until" || role === "date";

class Column implements ColumnSurvey {
  filled = 0;
  numbers = 0;
  looked = 0;
  least = Infinity;
  most = -Infinity;
  sampled = 0;
  addresses = 0;
  readonly dates = new DateEvidence();
  #values: Map<string, number> | null = new Map();
  /** Sorted once it is asked for, since guesses ask again and again. */
  #sorted: { filled: number; values: ReadonlyMap<string, number> } | null = null;
  #isDated: boolean | null = null;

  /** @param rowsLooked number of rows of which each cell is looked at */
  constructor(
    readonly name: string,
    private readonly rowsLooked: number,
  ) {}

  add(cell: string, row: number): void {
    this.filled += 1;
    const count = this.#values?.get(cell);
    if (count !== undefined) {
      this.#values?.set(cell, count + 1);
      if (row > this.rowsLooked) return;
    } else if (this.#values) {
      if (this.#values.size < MOST_VALUES) this.#values.set(cell, 1);
      else this.#values = null;
    }
    if (row >= this.rowsLooked) {
      // Asked once, since a million answers cost more than reading the file.
      this.#isDated ??= this.#holdsDates();
      if (this.numbers > 0) this.#lookForNumber(cell);
      if (this.#isDated) this.dates.add(cell);
      return;
    }
    this.sampled += 1;
    this.#lookForNumber(cell);
    this.dates.add(cell);
    if (/^https?:\/\/\S+$/i.test(cell) && !ENTITY.test(cell)) this.addresses += 1;
  }

  get values(): ReadonlyMap<string, number> | null {
    if (this.#values === null) return null;
    if (this.#sorted?.filled !== this.filled) {
      const values = new Map([...this.#values].sort((a, b) => b[1] - a[1]));
      this.#sorted = { filled: this.filled, values };
    }
    return this.#sorted.values;
  }

  /** True if more cells may say more of the form of its dates: any small number is a year. */
  #holdsDates(): boolean {
    const { form, share } = this.dates.best();
    return (
      share > 0.5 && (form !== "year" || headerRoles(this.name).some(({ role }) => isTime(role)))
    );
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
