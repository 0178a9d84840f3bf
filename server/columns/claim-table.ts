import { GrowingColumn } from "../whole/growing-column.ts";

/** Claims, an array a field: some 50 bytes each, whatever their properties. */
export interface ClaimTable {
  length: number;
  /** Ends, as places of actors. */
  subjects: Int32Array;
  objects: Int32Array;
  /** Places of the lens's relations. */
  types: Int32Array;
  /** 1 cooperation, -1 friction, 0 neutral. */
  signs: Int8Array;
  /** From 0 to 1. */
  intensities: Float64Array;
  /** Places of texts of `timeText`. */
  times: Int32Array;
  /** Places of sources. */
  sources: Int32Array;
  /** Number of the relationship, or of the node between the actors. */
  elements: Float64Array;
  /** Numbers of the relationships that connect such a node; -1, or nothing at all, for a relationship. */
  firsts: Float64Array;
  seconds: Float64Array;
}

/** One claim of a table. */
export type ClaimFields = {
  [K in keyof Omit<ClaimTable, "length">]: number;
};

/** Takes claims one after the other. */
export class ClaimTableDraft {
  readonly #columns = {
    subjects: new GrowingColumn(Int32Array),
    objects: new GrowingColumn(Int32Array),
    types: new GrowingColumn(Int32Array),
    signs: new GrowingColumn(Int8Array),
    intensities: new GrowingColumn(Float64Array),
    times: new GrowingColumn(Int32Array),
    sources: new GrowingColumn(Int32Array),
    elements: new GrowingColumn(Float64Array),
    firsts: new GrowingColumn(Float64Array),
    seconds: new GrowingColumn(Float64Array),
  };

  #hasBetween = false;

  get length(): number {
    return this.#columns.subjects.length;
  }

  add(claim: ClaimFields): void {
    if (claim.firsts >= 0) this.#hasBetween = true;
    // One by one: a loop over names takes several times as long for a million claims.
    const columns = this.#columns;
    columns.subjects.push(claim.subjects);
    columns.objects.push(claim.objects);
    columns.types.push(claim.types);
    columns.signs.push(claim.signs);
    columns.intensities.push(claim.intensities);
    columns.times.push(claim.times);
    columns.sources.push(claim.sources);
    columns.elements.push(claim.elements);
    columns.firsts.push(claim.firsts);
    columns.seconds.push(claim.seconds);
  }

  /** Returns the largest intensity from a claim on; 0 for none. */
  largestIntensity(from: number): number {
    let largest = 0;
    for (let row = from; row < this.length; row++)
      largest = Math.max(largest, this.#columns.intensities.at(row));
    return largest;
  }

  /** Replaces the intensities from a claim on. */
  changeIntensities(from: number, of: (intensity: number) => number): void {
    this.#columns.intensities.change(from, of);
  }

  /** Returns the claims in the order of rows; none are left here. */
  moved(rows: Uint32Array): ClaimTable {
    const columns = this.#columns;
    return {
      length: rows.length,
      subjects: columns.subjects.moved(rows),
      objects: columns.objects.moved(rows),
      types: columns.types.moved(rows),
      signs: columns.signs.moved(rows),
      intensities: columns.intensities.moved(rows),
      times: columns.times.moved(rows),
      sources: columns.sources.moved(rows),
      elements: columns.elements.moved(rows),
      firsts: this.#between(columns.firsts, rows),
      seconds: this.#between(columns.seconds, rows),
    };
  }

  #between(column: GrowingColumn<Float64Array>, rows: Uint32Array): Float64Array {
    return this.#hasBetween ? column.moved(rows) : new Float64Array(0);
  }

  /** Returns one number of a claim. */
  at(name: "subjects" | "objects" | "types", row: number): number {
    return this.#columns[name].at(row);
  }
}
