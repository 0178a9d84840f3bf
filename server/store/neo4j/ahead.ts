/** Most rows and bytes of an answer that are taken before any of it is handed over. */
export interface Ahead {
  /** Rows at the most; at least the first row is waited for. */
  rows: number;
  /** Milliseconds after the first row. */
  milliseconds: number;
}

/** Rows that the driver asks the server for at once, and therefore holds anyway. */
export const PORTION = 1000;

/** For a statement that runs only once: the first row says that it was accepted. */
export const FIRST_ROW: Ahead = { rows: 1, milliseconds: Infinity };

/** For rows after the first: those that the driver holds already, and at least one. */
export const NEXT_ROWS: Ahead = { rows: PORTION, milliseconds: 0 };

/** An answer of one portion that comes as fast is whole before any of it is handed over. */
const FIRST_PORTION: Ahead = { rows: PORTION, milliseconds: 100 };

/**
 * How much of a read is taken ahead. A read that is cut meanwhile can run again from its beginning,
 * because nobody has seen a row of it.
 *
 * @param whole the caller uses no row before it has all of them
 */
export function aheadOfRead(whole: boolean): Ahead {
  return whole ? { rows: Infinity, milliseconds: Infinity } : FIRST_PORTION;
}
