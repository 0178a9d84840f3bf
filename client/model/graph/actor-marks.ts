import { isGroupMeasure, type MeasureName } from "../../../domain/analysis/measures/names.ts";
import { sharesOf } from "./measure-range.ts";
import type { MeasureChoice } from "./measured.ts";

/** The colour of a disc's ring: a place in a range, 0 to 1, or the number of a group, from 1. */
export type ColourMark = { share: number } | { group: number };

/** Sizes and colours of discs by measures. */
export interface ActorMarks {
  /** Places in the range of what sizes discs, 0 to 1; null: nothing chosen does */
  sizes: ReadonlyMap<string, number> | null;
  colours: ReadonlyMap<string, ColourMark> | null;
}

/** Returns the marks that chosen measures give to actors; null if there are none. */
export function marksOf(
  { size, colour }: Pick<MeasureChoice, "size" | "colour">,
  values: ReadonlyMap<MeasureName, ReadonlyMap<string, number>>,
): ActorMarks | null {
  const sized = size && values.get(size);
  const coloured = colour && values.get(colour);
  if (!sized && !coloured) return null;
  const mark = (value: number): ColourMark =>
    colour && isGroupMeasure(colour) ? { group: value } : { share: value };
  const colours = coloured && colour && (isGroupMeasure(colour) ? coloured : sharesOf(coloured));
  return {
    sizes: sized ? sharesOf(sized) : null,
    colours: colours ? new Map([...colours].map(([actor, value]) => [actor, mark(value)])) : null,
  };
}
