import { foldPairs } from "../../../../domain/analysis/balance/fold-pairs.ts";
import type { SignedGraph } from "../../../../domain/analysis/balance/signed-graph.ts";

/** Two actors, a sign and an intensity, 1 if it is left out. */
export type SignedLine = [a: string, b: string, sign: 1 | -1, intensity?: number];

export const relationsOf = (lines: readonly SignedLine[]) =>
  lines.map(([from, to, sign, intensity = 1], i) => ({
    id: `r${i}`,
    ...{ from, to, sign, intensity },
  }));

export const graphOf = (lines: readonly SignedLine[]): SignedGraph =>
  foldPairs(relationsOf(lines), "net").graph;
