import { yearWords } from "../text/local-date.ts";
import { monthText, yearOf, type Month } from "./month.ts";

/** A stretch of months, the last one included. */
export interface Range {
  first: Month;
  last: Month;
}

/** Fewest months that a chart shows. */
const NARROWEST = 24;
/** Room that a label of the axis needs, CSS px. */
const LABEL = 64;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const MONTH_STEPS = [1, 3, 6];

const length = ({ first, last }: Range): number => last - first + 1;

/** The positions of months on a chart of a width in CSS px. */
export interface Scale {
  range: Range;
  width: number;
  /** Left edge of a month */
  x: (month: Month) => number;
  /** The month at a place, held within the range */
  month: (x: number) => Month;
  /** CSS px that a month takes */
  step: number;
}

/** Lays a range of months out evenly. */
export function scaleOf(range: Range, width: number): Scale {
  const step = width / length(range);
  return {
    range,
    width,
    step,
    x: (month) => (month - range.first) * step,
    month: (x) => within(range.first + Math.floor(x / step), range),
  };
}

/** Returns the month itself, or the nearest one in the range. */
export function within(month: Month, { first, last }: Range): Month {
  return Math.min(last, Math.max(first, month));
}

/** Returns the range at another size round a month that stays where it is, within the whole. */
export function zoom(range: Range, factor: number, round: Month, whole: Range): Range {
  const wanted = Math.round(length(range) / factor);
  const months = Math.min(length(whole), Math.max(NARROWEST, wanted));
  const share = (round - range.first) / length(range);
  return slide({ first: round - Math.round(share * months), last: 0 }, months, whole);
}

/** Returns the range moved by so many months, within the whole. */
export function pan(range: Range, months: number, whole: Range): Range {
  return slide({ first: range.first + months, last: 0 }, length(range), whole);
}

/** Returns the range moved as little as it takes to show a month. */
export function reveal(range: Range, month: Month, whole: Range): Range {
  if (month < range.first) return pan(range, month - range.first, whole);
  return month > range.last ? pan(range, month - range.last, whole) : range;
}

function slide({ first }: Range, months: number, whole: Range): Range {
  const start = Math.max(whole.first, Math.min(first, whole.last - months + 1));
  return { first: start, last: start + months - 1 };
}

/** A label of the axis, and its position. */
export interface Tick {
  month: Month;
  /** Number of months it names from there on: it is centred on them */
  months: 1 | 12;
  text: string;
}

/** Round years, or months where they have room. */
export function ticksOf({ range, step }: Scale): Tick[] {
  const months = MONTH_STEPS.find((every) => every * step >= LABEL);
  const years = YEAR_STEPS.find((every) => every * 12 * step >= LABEL) ?? 1000;
  const every = months ?? years * 12;
  const ticks: Tick[] = [];
  for (let at = Math.ceil(range.first / every) * every; at <= range.last; at += every) {
    // Round years before Christ are those of people, for whom 100 BC is the year -99.
    const month = at <= 0 && years > 1 && months === undefined ? at + 12 : at;
    // There was no year 0 to be round.
    if (month > range.last || (at === 0 && month !== at)) continue;
    ticks.push({
      month,
      months: months === undefined ? 12 : 1,
      text: month % 12 === 0 ? yearWords(yearOf(month)) : monthText(month),
    });
  }
  return ticks;
}
