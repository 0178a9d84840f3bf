import type { TemplateResult } from "lit";

/** A column of a table of rows. */
export interface Column<R> {
  id: string;
  heading: string;
  /** Returns the value to sort by; "" for none */
  value: (row: R) => string | number;
  /** Orders values that are texts, if not as words are ordered */
  order?: (a: string, b: string) => number;
  /** Returns the text of the cell, which is also searched */
  text: (row: R) => string;
  /** Returns the content of the cell if text alone does not do */
  cell?: (row: R) => TemplateResult;
  /** Its width as a track of a grid */
  track: string;
  /** Numbers are aligned at the end of their cell, and sorted from the greatest */
  numeric?: boolean;
  /** There is room for it on a phone */
  narrow?: boolean;
}
