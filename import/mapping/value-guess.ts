import { CODE_SYSTEMS, type CodeSystem } from "../actors/code-systems.ts";
import type { KnownActors } from "../actors/known-states.ts";
import type { Doubt } from "./doubt.ts";
import type { ColumnSurvey } from "./survey.ts";

/** Goldstein scores go to 10; weights up to 1 are intensities, others parts of the largest. */
export function scaleOf(weight: ColumnSurvey | undefined): number {
  if (!weight || weight.numbers === 0) return 1;
  if (/goldstein|intensity/i.test(weight.name) && weight.most <= 10 && weight.least >= -10)
    return weight.most > 1 || weight.least < -1 ? 10 : 1;
  return Math.max(1, Math.abs(weight.most), Math.abs(weight.least));
}

/** A system of codes counts if it knows nearly all ends, and more of them than the names do. */
export function codesOf(
  ends: readonly (ColumnSurvey | undefined)[],
  known: Pick<KnownActors, "coded">,
): CodeSystem {
  const cells = new Set(ends.flatMap((column) => [...(column?.values?.keys() ?? [])]));
  if (cells.size === 0) return "name";
  const shares = CODE_SYSTEMS.map((system) => {
    const found = [...cells].filter((cell) => known.coded(cell, system) !== null).length;
    return { system, share: found / cells.size };
  });
  const [best] = shares.sort((a, b) => b.share - a.share);
  return best && best.share > 0.9 ? best.system : "name";
}

/** Rows from which a frequent last year is conspicuous. */
const LEAST_ROWS = 20;

/** Finds the last year of a column of ends, if so many rows have it that it means "still going". */
export function goesOn(until: ColumnSurvey | undefined, doubts: Doubt[]): string[] {
  if (!until?.values) return [];
  const sentinels = [...until.values.keys()].filter((cell) => /^(9{4}(-12-31)?|0)$/.test(cell));
  const [last] = [...until.values].filter(([cell]) => !sentinels.includes(cell)).sort(byCellDown);
  if (!last || until.filled < LEAST_ROWS) return sentinels;
  const [value, count] = last;
  if (count < 5 || count / until.filled < 0.05) return sentinels;
  doubts.push({ about: "goesOn", column: until.name, value, count });
  return [...sentinels, value];
}

function byCellDown([a]: [string, number], [b]: [string, number]): number {
  return a < b ? 1 : a > b ? -1 : 0;
}
