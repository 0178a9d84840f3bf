import type { Highs, Model } from "highs";
import type { HeldProgram, Program, Row, Solution, Solver } from "./solver.ts";

/**
 * HiGHS (Huangfu and Hall 2018) as the solver. Whoever calls loads it, in a thread of its own:
 * solving blocks, and ending the thread is the sure way to cancel.
 */
export function highsSolver(highs: Highs): Solver {
  return {
    hold(program, start, gap = 0) {
      const model = highs.createModel(modelData(highs, program));
      model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: gap });
      if (start) model.setSolution({ colValue: start });
      return new HeldByHighs(highs, model, program.whole.length > 0);
    },
  };
}

class HeldByHighs implements HeldProgram {
  readonly #highs: Highs;
  readonly #model: Model;
  readonly #isWhole: boolean;

  constructor(highs: Highs, model: Model, isWhole: boolean) {
    this.#highs = highs;
    this.#model = model;
    this.#isWhole = isWhole;
  }

  addRows(rows: readonly Row[]): void {
    for (const { columns, values, least } of rows)
      this.#model.addRow(least, this.#highs.infinity, { indices: columns, values });
  }

  solve(seconds: number, isCancelled: () => boolean): Solution {
    const { modelStatus, callbackType } = this.#highs.constants;
    const model = this.#model;
    // The limit counts from the first run on.
    model.zeroAllClocks();
    model.options.set({ time_limit: Math.max(0.001, seconds) });
    if (this.#isWhole)
      model.run({
        [callbackType.mipInterrupt](event) {
          if (isCancelled()) event.interrupt();
          return undefined;
        },
      });
    else model.run();
    const isOptimal = model.getModelStatus() === modelStatus.optimal;
    const hasColumns = model.info.get("primal_solution_status") === 2;
    const bound = this.#isWhole
      ? Number(model.info.get("mip_dual_bound"))
      : isOptimal
        ? model.getObjectiveValue()
        : -Infinity;
    return {
      status: isOptimal ? "optimal" : "stopped",
      bound: Number.isNaN(bound) ? -Infinity : bound,
      columns: hasColumns ? model.getSolution().colValue : null,
    };
  }

  close(): void {
    this.#model.dispose();
  }
}

function modelData(highs: Highs, { cost, lower, upper, whole, rows }: Program) {
  const starts = new Int32Array(rows.length + 1);
  for (const [i, { columns }] of rows.entries()) starts[i + 1] = starts[i]! + columns.length;
  const { integer, continuous } = highs.constants.variableType;
  const isWhole = new Set(whole);
  return {
    numCols: cost.length,
    numRows: rows.length,
    colCost: cost,
    colLower: lower,
    colUpper: upper,
    rowLower: rows.map(({ least }) => least),
    rowUpper: rows.map(() => highs.infinity),
    matrix: {
      format: "csr" as const,
      numCols: cost.length,
      numRows: rows.length,
      starts,
      indices: Int32Array.from(rows.flatMap(({ columns }) => columns)),
      values: Float64Array.from(rows.flatMap(({ values }) => values)),
    },
    ...(whole.length > 0 && {
      integrality: cost.map((_, column) => (isWhole.has(column) ? integer : continuous)),
    }),
  };
}
