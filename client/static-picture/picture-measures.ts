import { measureText } from "../../domain/analysis/measures/measure-text.ts";
import { MEASURE_WORDS } from "../../domain/analysis/measures/measure-words.ts";
import { isGroupMeasure, type MeasureName } from "../../domain/analysis/measures/names.ts";
import { msg, plural } from "../../domain/message.ts";
import { marksOf, type ActorMarks } from "../model/graph/actor-marks.ts";
import { rangeOf } from "../model/graph/measure-range.ts";
import type { MeasureChoice, Measured } from "../model/graph/measured.ts";

/** A line of the legend: a measure that sizes or colours discs, with its range. */
export interface MeasureKey {
  as: "size" | "colour";
  text: string;
  /** Number of groups that have colours; 0: colours are places in a range */
  groups: number;
}

/** Measures that size or colour the discs of a picture. */
export interface PictureMeasures {
  marks: ActorMarks;
  keys: readonly MeasureKey[];
}

/** Returns the measures of a picture; null if none sizes or colours its discs. */
export function pictureMeasures(
  choice: Pick<MeasureChoice, "size" | "colour">,
  values: Measured["values"],
): PictureMeasures | null {
  const marks = marksOf(choice, values);
  if (!marks) return null;
  const keys = (["size", "colour"] as const).flatMap((as) => {
    const name = choice[as];
    const known = name && values.get(name);
    return name && known ? [keyOf(as, name, known)] : [];
  });
  return { marks, keys };
}

function keyOf(
  as: MeasureKey["as"],
  name: MeasureName,
  values: ReadonlyMap<string, number>,
): MeasureKey {
  const [least, most] = rangeOf(values) ?? [0, 0];
  const isGroups = isGroupMeasure(name);
  const range = isGroups
    ? plural(most, { one: "# community", other: "# communities" })
    : `${measureText(name, least)} – ${measureText(name, most)}`;
  const { title } = MEASURE_WORDS[name];
  const said = values.size === 0 ? msg("No actor has a value.") : range;
  return {
    as,
    text: as === "size" ? msg(`Size: ${title}, ${said}`) : msg(`Colour: ${title}, ${said}`),
    groups: isGroups ? most : 0,
  };
}
