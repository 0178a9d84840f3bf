import highsLoader from "highs";
import wasmUrl from "highs/runtime?url";
import { highsSolver } from "../../../domain/analysis/balance/highs-solver.ts";
import type { Solver } from "../../../domain/analysis/balance/solver.ts";

/** Fetches HiGHS, in WebAssembly, and gives it as the solver. Rejects if it does not come. */
export async function loadSolver(): Promise<Solver> {
  const address = new URL(wasmUrl, import.meta.url).href;
  return highsSolver(await highsLoader({ locateFile: () => address }));
}
