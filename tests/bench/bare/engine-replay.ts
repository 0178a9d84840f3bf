import { Engine } from "../../../engine/engine.ts";
import { Transaction } from "../../../engine/storage/transaction.ts";
import { grammar } from "../../../server/language/grammar.ts";
import { fromWire } from "../../../server/store/embedded-thread/engine-wire.ts";
import { toWire } from "../../../server/store/embedded-thread/neutral-wire.ts";
import type { Recorded } from "../recording.ts";

const OPTIONS = { readOnly: false, memoryLimit: 2 ** 30, sliceMs: 1000, check: () => undefined };

/**
 * Sends statements straight to a fresh embedded engine in this thread and takes every row. Gives the
 * seconds that took; parameters are in the engine's form before the clock starts.
 */
export function replayOnEngine(recorded: readonly Recorded[]): Promise<number> {
  const calls = recorded.map(({ statement, parameters }) => ({
    statement,
    parameters: new Map(
      Object.entries(parameters).map(([name, value]) => [name, fromWire(toWire(value, false))]),
    ),
  }));
  const engine = new Engine(grammar, "bare");
  const began = performance.now();
  for (const { statement, parameters } of calls) {
    const execution = engine.start(statement, parameters, new Transaction(engine.graph), OPTIONS);
    while (!execution.slice(1000).done);
    execution.transaction.commit();
    engine.graph.writer = null;
  }
  return Promise.resolve((performance.now() - began) / 1000);
}
