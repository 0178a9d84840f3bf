import type { MeasureName } from "../../../domain/analysis/measures/names.ts";

/** The measures that a view shows, and as what. */
export interface MeasureChoice {
  /** As columns of the table, and in exports */
  columns: readonly MeasureName[];
  /** As the size of discs; null: they grow with the number of others */
  size: MeasureName | null;
  /** As a coloured ring around discs; null: none */
  colour: MeasureName | null;
}

export const NO_MEASURES: MeasureChoice = { columns: [], size: null, colour: null };

/** Measures of what was shown when they were computed. */
export interface Measured {
  /** Values by actor; a measure that is still being computed, or cannot be, is not among them */
  values: ReadonlyMap<MeasureName, ReadonlyMap<string, number>>;
  /** Reasons of measures that cannot be computed */
  failed: ReadonlyMap<MeasureName, string>;
  /** Numbers of actors and relations that they are of */
  actors: number;
  relations: number;
  /** More or something else is shown by now: newer values are on their way, or were cancelled */
  stale: boolean;
  /** Measures that are being computed, and how many of them are done; null: nothing is */
  busy: { done: number; all: number } | null;
  cancelled: boolean;
}

/** Returns every chosen measure once. */
export function chosenMeasures({ columns, size, colour }: MeasureChoice): MeasureName[] {
  const chosen = new Set(columns);
  if (size) chosen.add(size);
  if (colour) chosen.add(colour);
  return [...chosen];
}
