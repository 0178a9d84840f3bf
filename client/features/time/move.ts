import type { Range } from "../../model/time/axis.ts";
import { within } from "../../model/time/axis.ts";
import { endsOf, type Moment } from "../../model/time/moment.ts";
import { monthOf, monthText, type Month } from "../../model/time/month.ts";

/** The handle that a pointer or a key moves: one end, or the whole of a window. */
export type Grip = "at" | "start" | "end" | "whole";

/** Returns the month of each grip of a moment. */
export function gripsOf(moment: Moment): { grip: Grip; month: Month }[] {
  if (moment?.kind === "instant") return [{ grip: "at", month: monthOf(moment.at) }];
  const ends = endsOf(moment);
  if (!ends) return [];
  return [
    { grip: "start", month: monthOf(ends[0]) },
    { grip: "end", month: monthOf(ends[1], moment?.kind === "window") },
  ];
}

/**
 * Returns the moment with one grip moved to a month. Ends do not pass each other; a window moved as
 * a whole keeps its length.
 */
export function moveTo(moment: Moment, grip: Grip, month: Month, range: Range): Moment {
  const to = within(month, range);
  const ends = gripsOf(moment);
  const [start, end] = ends;
  if (!moment || !start) return { kind: "instant", at: monthText(to) };
  if (moment.kind === "instant" || !end) return { kind: "instant", at: monthText(to) };
  const gap = moment.kind === "compare" ? 1 : 0;
  if (grip === "whole") {
    const length = end.month - start.month;
    const first = within(month, { first: range.first, last: range.last - length });
    return between(moment.kind, first, first + length);
  }
  if (grip === "start") return between(moment.kind, Math.min(to, end.month - gap), end.month);
  return between(moment.kind, start.month, Math.max(to, start.month + gap));
}

/** Returns a window or a comparison between two months. */
export function between(kind: "window" | "compare", first: Month, last: Month): Moment {
  const [a, b] = [monthText(first), monthText(last)];
  return kind === "window" ? { kind, from: a, to: b } : { kind, before: a, after: b };
}

/** Returns the months by which a key moves a grip; null for any other key. */
export function keyStep(key: string, month: Month, range: Range): number | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return 1;
    case "ArrowLeft":
    case "ArrowDown":
      return -1;
    case "PageUp":
      return 12;
    case "PageDown":
      return -12;
    case "Home":
      return range.first - month;
    case "End":
      return range.last - month;
    default:
      return null;
  }
}

/** Returns the moment that a kind of time starts with, near the one before it. */
export function startOf(
  kind: "instant" | "window" | "compare",
  before: Moment,
  range: Range,
): Moment {
  const grips = gripsOf(before);
  const last = grips.at(-1)?.month ?? range.last;
  if (kind === "instant") return { kind, at: monthText(within(last, range)) };
  const [first] = grips;
  const earlier = first && grips.length > 1 ? first.month : within(last - 41, range);
  return between(kind, Math.min(earlier, last - 1), last);
}
