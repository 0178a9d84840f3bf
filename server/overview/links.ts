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
  const rows = new Uint32Array(columns.length);
  let count = 0;
  for (let row = 0; row < columns.length; row++) if (passes(row)) rows[count++] = row;
  const links: Links = {
    subjects: new Int32Array(count),
    objects: new Int32Array(count),
    signs: new Int8Array(count),
    intensities: new Float32Array(count),
    undated: 0,
  };
  // Without functions for each field: there may be a million rows.
  for (let i = 0; i < count; i++) {
    const row = rows[i] ?? 0;
    links.subjects[i] = subjects[row] ?? 0;
    links.objects[i] = objects[row] ?? 0;
    links.signs[i] = mixed[row] === 1 ? MIXED : (signs[row] ?? 0);
    links.intensities[i] = intensities[row] ?? 0;
    if (listLength(columns.spells, row) === 0) links.undated++;
  }
  return links;
}
