import type { Comparison } from "./interleave.ts";

/** One line of the report. */
export interface Figure {
  what: string;
  /** A ratio, or an amount in `unit`. */
  value: number;
  /** × for a ratio; AUC for a probability. */
  unit: "×" | "AUC" | "KiB" | "MiB" | "MB" | "s" | "ms" | "times";
  target: Target | null;
  /** Ratio of a thing measured beside itself; null for what is counted or only reported. */
  same: number | null;
  /** What stood behind a ratio, for a reader who wants absolute numbers. */
  note?: string;
}

export type Target = { atLeast: number } | { atMost: number };

export type Verdict = "pass" | "miss" | "inconclusive" | "reported";

/** How far a thing beside itself may be off before a run tells nothing. */
const TOLERANCE = 0.1;

/** Judges a figure; one whose A/A pair is more than a tenth off tells nothing either way. */
export function verdict({ value, target, same }: Figure): Verdict {
  if (target === null) return "reported";
  if (same !== null && Math.abs(same - 1) > TOLERANCE) return "inconclusive";
  const met = "atLeast" in target ? value >= target.atLeast : value <= target.atMost;
  return met ? "pass" : "miss";
}

/** The figure of a comparison; `unit` names what the medians in its note count. */
export function ratioFigure(
  what: string,
  target: Target,
  { ratio, same, a, b }: Comparison,
  unit: string,
): Figure {
  const note = `${amount(a)} beside ${amount(b)} ${unit}`;
  return { what, value: ratio, unit: "×", target, same, note };
}

/** Three significant digits: more would be noise. */
export const amount = (value: number): string =>
  value >= 1000 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
