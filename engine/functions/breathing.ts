import type { CallContext } from "./entry.ts";

/** Rounds of a loop between two breaths. */
const ROUNDS = 2048;

/**
 * Returns what a long loop calls once a round, so that other statements run meanwhile and its own
 * can be ended. It throws what ends the statement.
 */
export function breathing(context: CallContext): () => void {
  let left = ROUNDS;
  return () => {
    if (--left > 0) return;
    left = ROUNDS;
    context.breathe();
  };
}
