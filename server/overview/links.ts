import type { RelationColumns } from "../whole/relation-columns.ts";
import { listLength } from "../whole/text-column.ts";

/** Relations without their details, one after the other; actors are places in the catalogue. */
export interface Links {
  subjects: Int32Array;
  objects: Int32Array;
  /** 1 cooperation, -1 friction, 0 neutral, MIXED. */
  signs: Int8Array;
  intensities: Float32Array;
  /** Number of those without a date. */
  undated: number;
}

/** The sign of a relation whose counting claims disagree. */
export const MIXED = 2;

/** Returns the relations that pass a test of rows. */
export function linksOf(columns: RelationColumns, passes: (row: number) => boolean): Links {
  const { subjects, objects, signs, mixed, intensities } = columns;
  const rows: number[] = [];
  for (let row = 0; row < columns.length; row++) if (passes(row)) rows.push(row);
  return {
    subjects: Int32Array.from(rows, (row) => subjects[row] ?? 0),
    objects: Int32Array.from(rows, (row) => objects[row] ?? 0),
    signs: Int8Array.from(rows, (row) => (mixed[row] === 1 ? MIXED : (signs[row] ?? 0))),
    intensities: Float32Array.from(rows, (row) => intensities[row] ?? 0),
    undated: rows.filter((row) => listLength(columns.spells, row) === 0).length,
  };
}
