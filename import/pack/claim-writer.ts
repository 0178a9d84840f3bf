import { safeCell } from "./cell.ts";
import type { CsvBytes } from "../bytes/csv-bytes.ts";
import type { ClaimRow } from "./rows.ts";
import type { PooledText } from "../bytes/text-pool.ts";

const COMMA = 0x2c;
const LINE_END = 0x0a;

/** Writes claims of one table as rows of claims.csv, with `WRITTEN_CLAIM_COLUMNS` first. */
export class ClaimWriter {
  /**
   * @param places for each property column of claims.csv, its place in the claims' properties, or
   *   -1
   */
  constructor(
    private readonly out: CsvBytes,
    private readonly places: readonly number[],
  ) {}

  write(claim: ClaimRow): void {
    const { out } = this;
    out.text(claim.id);
    this.#next(claim.subject);
    this.#next(claim.predicate);
    this.#next(claim.object);
    this.#nextText(String(claim.sign));
    this.#nextText(String(claim.intensity));
    this.#nextText(claim.validFrom);
    this.#nextText(claim.validTo);
    this.#next(claim.status);
    this.#next(claim.source);
    this.#nextText(claim.paragraph);
    this.#nextText(claim.summary === "" ? "" : safeCell(claim.summary));
    for (const place of this.places) this.#nextText(safeCell(claim.properties[place] ?? ""));
    out.code(LINE_END);
  }

  #next(cell: PooledText): void {
    this.out.code(COMMA);
    this.out.pooled(cell);
  }

  #nextText(cell: string): void {
    this.out.code(COMMA);
    if (cell !== "") this.out.text(cell);
  }
}
