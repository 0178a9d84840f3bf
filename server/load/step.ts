import type { Value } from "../store/value.ts";

/** Rows that are handed out part by part, so that they may be made as they are asked for. */
export interface Rows {
  readonly length: number;
  slice(from: number, to: number): Value[];
}

/** Rows that are made of other things when they are asked for. */
export function rowsFrom<T>(items: readonly T[], make: (item: T) => Record<string, Value>): Rows {
  return { length: items.length, slice: (from, to) => items.slice(from, to).map(make) };
}

/** One script to run: over `rows` in batches, or once with `parameters`. */
export interface Step {
  script: string;
  rows?: Rows;
  parameters?: Record<string, Value>;
  /** A name that is spliced into the statement after validation by the gate. */
  splice?: { placeholder: string; name: string };
}
