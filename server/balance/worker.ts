import highsModule, { type Highs } from "highs";
import { balanceOf } from "../../domain/analysis/balance/balance.ts";
import { foldPairs } from "../../domain/analysis/balance/fold-pairs.ts";
import { highsSolver } from "../../domain/analysis/balance/highs-solver.ts";
import type { Solver } from "../../domain/analysis/balance/solver.ts";
import { workHandler } from "../thread/pool-task.ts";
import type { BalanceAnswer, BalanceTask } from "./messages.ts";

/** Both indices together; then the answer is an interval. */
const PROOF_MS = 10_000;

/** The package's types describe a CommonJS module, while Node gets the function itself. */
const loadHighs = highsModule as unknown as () => Promise<Highs>;

let loading: Promise<Solver> | undefined;
const solver = () => (loading ??= loadHighs().then(highsSolver));

async function answer(task: BalanceTask): Promise<BalanceAnswer> {
  if (task === "are you there") return "here";
  const { relations, question } = task;
  const folded = foldPairs(relations, question.rule);
  return balanceOf(folded, question, { solver: await solver(), milliseconds: PROOF_MS });
}

export default workHandler(answer);
