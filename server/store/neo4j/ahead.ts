import type { Value } from "../value.ts";

/** How much of an answer is taken before any of it is handed over. */
export interface Ahead {
  /** Rows at the most; at least the first row is waited for. */
  rows: number;
  /** Milliseconds after the first row. */
  milliseconds: number;
}

/** A step towards the next row; undefined for the end. */
export type Step = Promise<Value[] | undefined>;

export interface Taken {
  rows: (Value[] | undefined)[];
  /** What comes after those rows, when that is on its way already. */
  then: Step | undefined;
}

/** For what runs only once: the first row tells whether it was accepted. */
export const FIRST_ROW: Ahead = { rows: 1, milliseconds: Infinity };

/**
 * As many rows as the driver asks for at once, which it holds anyway. An answer that is not
 * longer, and comes as fast, is whole before any of it is handed over.
 */
const PORTION: Ahead = { rows: 1000, milliseconds: 100 };

/**
 * How much of a read is taken ahead. A read that is cut meanwhile can run again from its beginning,
 * because nobody has seen a row of it.
 *
 * @param whole the caller uses no row before it has all of them
 * @param maxRows the statement's own limit, beyond which nothing is taken
 */
export function aheadOfRead(whole: boolean, maxRows = Infinity): Ahead {
  const { rows, milliseconds } = whole ? { rows: Infinity, milliseconds: Infinity } : PORTION;
  return { rows: Math.max(1, Math.min(rows, maxRows)), milliseconds };
}

/**
 * Takes the first rows of an answer.
 *
 * @param advance gives the next row, or undefined after the last
 * @param failed may throw an error that came among these rows; else it is told after them
 */
export async function takeAhead(
  advance: () => Step,
  ahead: Ahead,
  failed: (error: unknown) => void,
): Promise<Taken> {
  const rows: Value[][] = [];
  let step = advance();
  try {
    return await new Promise<Taken>((resolve, reject) => {
      let timer: NodeJS.Timeout | undefined;
      let isOver = false;
      const hand = (then: Step | undefined) => {
        isOver = true;
        clearTimeout(timer);
        resolve({ rows, then });
      };
      const take = (row: Value[] | undefined) => {
        // The step was handed over, and its row with it.
        if (isOver) return;
        if (!row) return hand(step);
        rows.push(row);
        if (rows.length >= ahead.rows) return hand(undefined);
        if (ahead.milliseconds !== Infinity)
          timer ??= setTimeout(() => hand(step), ahead.milliseconds);
        step = advance();
        step.then(take, fail);
      };
      const fail = (error: Error) => {
        clearTimeout(timer);
        if (!isOver) reject(error);
      };
      step.then(take, fail);
    });
  } catch (error) {
    failed(error);
    return { rows, then: step };
  }
}
