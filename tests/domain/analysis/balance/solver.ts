import highsModule from "highs";
import { highsSolver } from "../../../../domain/analysis/balance/highs-solver.ts";
import type { Solver } from "../../../../domain/analysis/balance/solver.ts";

export const loadHighs = highsModule;

export const loadSolver = async (): Promise<Solver> => highsSolver(await loadHighs());
