import type { BalanceQuestion } from "../../domain/analysis/balance/balance.ts";
import type { FoldableRelation } from "../../domain/analysis/balance/fold-pairs.ts";
import type { BalanceFigures } from "../../domain/contract/balance.ts";

/** What the thread is asked for; or just a ping. */
export type BalanceTask =
  { relations: readonly FoldableRelation[]; question: BalanceQuestion } | "are you there";

export type BalanceAnswer = BalanceFigures | "here";
