import type { SignedGraph } from "../../../../domain/analysis/balance/signed-graph.ts";
import { graphOf, type SignedLine } from "./graph-of.ts";

/**
 * Whom each of 18 novices of a monastery liked most (3 to 1) and least (-3 to -1) at the last of
 * three times: Sampson 1968, A novitiate in a period of change, table D13. A row is one who chooses:
 * John Bosco, Gregory, Basil, Peter, Bonaventure, Berthold, Mark, Victor, Ambrose, Romuald, Louis,
 * Winfrid, Amand, Hugh, Boniface, Albert, Elias and Simplicius, as are the columns.
 */
const CHOICES = `
 0 -2  3  0  0  0 -3  0  0 -1  0  1  0  2  0  0  0  0
 3  0  0 -3  0  0  1 -2  0  0  0  2 -1  0  0  0  0  0
 3 -2  0 -3  0 -2  0  0  0  0  0  0  2  0  0 -1  1  2
-2 -3  0  0  3  1  0  0  0  0  2  0  0 -1  0  0  0  0
 0  0  0  3  0  0  0  0  1  0  2  0  0  0  0  0  0  0
 0 -1 -3  3  1  0 -2  0  2  0  0  0  0  0  0  0 -2  0
 0  3  0 -3  0 -2  0 -1  0  0  0  1  0  0  0  2  0  0
 0 -3 -2  3  0  2  0  0  1  0  0  0  0 -1  0  0  0  0
 0  0 -3  0  1  0  0  3  0  0  0  2  0  0  0  0 -2 -1
 0  0  0  3  1  0  0  0  1  0  0  0  2  0  0  0  0  0
-1 -3 -2  0  2  0  0  3  0  0  0  0  0  1  0  0  0  0
 3  2  0  0  0  0  1  0  0  0  0  0  0  0  0  0  0  0
 0 -3  0  0  2 -2  1  0  0  0  0 -1  0  0  0  0  0  3
 3  0  0 -3  0  0  0 -2  0  0  0  1  0  0  2  0 -1  0
 0  3 -2 -1  0  0  1  0  0  0  0  2 -3  0  0  0  0  0
 0  3 -1 -3  0  0  2  0  0  0  0  0  0  0  1  0 -2  0
 0  1  2 -1  0 -3  0 -2  0  0  0  0  0  0  0  0  0  3
 0  1  2 -1  0  0  0 -3  0 -2  0  0  0  0  0  0  3  0`
  .trim()
  .split("\n")
  .map((row) => row.trim().split(/\s+/).map(Number));

const choice = (from: number, to: number): number => CHOICES[from]?.[to] ?? 0;

const novice = (i: number): string => `n${String(i).padStart(2, "0")}`;

const lines = CHOICES.flatMap((row, from) =>
  row.flatMap((value, to): SignedLine[] =>
    value === 0 ? [] : [[novice(from), novice(to), Math.sign(value) as 1 | -1, Math.abs(value)]],
  ),
);

/** The choices folded to pairs by their net sum. */
export const SAMPSON: SignedGraph = graphOf(lines);

/** Weight that every division contradicts, since two novices chose each other with both signs. */
export const CONTRADICTED = CHOICES.flatMap((row, a) =>
  row.slice(0, a).map((there, b) => {
    const back = choice(b, a);
    return there * back < 0 ? Math.min(Math.abs(there), Math.abs(back)) : 0;
  }),
).reduce((sum, weight) => sum + weight, 0);

/**
 * The weight of the choices that contradict the best division into two and into three camps: twice
 * what Doreian and Mrvar 1996, A partitioning approach to structural balance, Social Networks 18,
 * find at this time (12.5 and 10.5), since they count half of each choice.
 */
export const PUBLISHED = { two: 25, three: 21 };

/** Sums of the columns as the table prints them, liked and least liked. */
export const PRINTED_TOTALS = {
  liked: [12, 13, 7, 12, 10, 3, 6, 6, 5, 0, 4, 9, 4, 3, 3, 2, 4, 8],
  leastLiked: [3, 17, 13, 18, 0, 9, 5, 10, 0, 3, 0, 1, 4, 2, 0, 1, 7, 1],
};

/** Sums of the columns as they stand here. */
export const totals = (sign: 1 | -1): number[] =>
  CHOICES.map((_, to) =>
    CHOICES.reduce((sum, _row, from) => sum + Math.max(0, sign * choice(from, to)), 0),
  );
