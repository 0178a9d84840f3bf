import type { TemplateResult } from "lit";

/** A column of a table of rows. */
export interface Column<R> {
  id: string;
  heading: string;
  /** What it is sorted by; "" where there is nothing */
  value: (row: R) => string | number;
  /** What stands in the cell, and what is searched */
  text: (row: R) => string;
  /** How it stands there, where text alone does not do */
  cell?: (row: R) => TemplateResult;
  /** Its width as a track of a grid */
  track: string;
  /** Numbers stand at the end of their cell, and are read from the greatest */
  numeric?: boolean;
  /** There is room for it on a phone */
  narrow?: boolean;
}
