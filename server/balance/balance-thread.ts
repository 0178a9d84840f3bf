import { FairPool } from "../thread/fair-pool.ts";
import type { BalanceAnswer, BalanceTask } from "./messages.ts";

/** A proof has ten seconds; annealing, triads and eigenvalues of large graphs come on top. */
const PATIENCE_MS = 60_000;
/** Pages, cards and statements get a processor first. */
const NICENESS = 10;

export type BalanceThread = FairPool<BalanceTask, BalanceAnswer>;

/**
 * The thread that computes balance, for all packs: started when first asked and ended when idle,
 * since the solver takes memory. Who waits, and in whose turn, is decided before.
 */
export function balanceThread(): BalanceThread {
  return new FairPool({
    from: import.meta.url,
    module: "worker",
    kept: 0,
    first: "are you there",
    patienceMs: PATIENCE_MS,
    // The solver does not listen while it works: ending its thread is what stops it.
    patienceWhenGoneMs: 0,
    mostRestMs: 0,
    mostWaiting: Infinity,
    mostWaitingOfClient: Infinity,
    nice: NICENESS,
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
    name: "the thread of balance",
    piece: "question",
  });
}
