/** A row of a linear program: least ≤ Σ value × column. */
export interface Row {
  columns: readonly number[];
  values: readonly number[];
  least: number;
}

/** A linear program to be minimised; all columns lie between lower and upper. */
export interface Program {
  cost: readonly number[];
  lower: readonly number[];
  upper: readonly number[];
  /** Columns that have to be whole. */
  whole: readonly number[];
  rows: readonly Row[];
}

export interface Solution {
  /** Optimal: value is the minimum within the gap. Stopped: the time was over. */
  status: "optimal" | "stopped";
  /** Lower bound of the minimum that is proven; -Infinity if there is none. */
  bound: number;
  /** Values of the columns; null if no solution was found. */
  columns: Float64Array | null;
}

/** A program that is held by a solver until it is closed. */
export interface HeldProgram {
  addRows(rows: readonly Row[]): void;
  /**
   * Solves what is held, going on from the last solution if it can.
   *
   * @param seconds wall time at the most
   * @param isCancelled asked now and then; true stops as the time does
   */
  solve(seconds: number, isCancelled: () => boolean): Solution;
  close(): void;
}

export interface Solver {
  /**
   * @param start values of all columns of a known solution, for programs with whole columns
   * @param gap with whole columns, difference between value and bound at which to stop
   */
  hold(program: Program, start?: Float64Array, gap?: number): HeldProgram;
}
