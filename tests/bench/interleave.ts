/** One measurement; resolves to seconds, requests a second, or whatever is compared. */
export type Measure = () => Promise<number>;

/** Two things measured side by side, and the second beside itself. */
export interface Comparison {
  /** Median over all rounds of a / b. */
  ratio: number;
  /** Median over all rounds of b / b: how far apart the machine puts two things that are the same. */
  same: number;
  /** Medians of each, in what they measure. */
  a: number;
  b: number;
}

/**
 * Measures `a`, `b` and `b` again, round by round, the order turned round every time, so that
 * drift and neighbours fall on all alike. Ratios are taken within a round.
 */
export async function interleave(a: Measure, b: Measure, pairs: number): Promise<Comparison> {
  const rounds: { a: number; b: number; again: number }[] = [];
  for (let i = 0; i < pairs; i++) {
    const round = { a: 0, b: 0, again: 0 };
    const steps = [
      async () => (round.a = await a()),
      async () => (round.b = await b()),
      async () => (round.again = await b()),
    ];
    for (const step of i % 2 === 0 ? steps : steps.reverse()) await step();
    rounds.push(round);
  }
  return {
    ratio: median(rounds.map((round) => round.a / round.b)),
    same: median(rounds.map((round) => round.again / round.b)),
    a: median(rounds.map((round) => round.a)),
    b: median(rounds.map((round) => round.b)),
  };
}

/** The middle value, or the mean of the two middle ones. Throws RangeError for none. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError("there is no median of no values");
  const sorted = [...values].sort((x, y) => x - y);
  const middle = sorted.length >> 1;
  const upper = sorted[middle]!;
  return sorted.length % 2 === 1 ? upper : (sorted[middle - 1]! + upper) / 2;
}
