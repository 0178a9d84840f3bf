import { parentPort, workerData } from "node:worker_threads";
import { Engine } from "../../../engine/engine.ts";
import { Transaction } from "../../../engine/storage/transaction.ts";
import { grammar } from "../../../server/language/grammar.ts";
import { fromWire } from "../../../server/store/embedded-thread/engine-wire.ts";
import type { Call } from "./engine-replay.ts";

/** The module of the thread of `replayOnEngine`: posts the seconds that its statements took. */
const OPTIONS = { readOnly: false, memoryLimit: 2 ** 30, sliceMs: 1000, check: () => undefined };

const calls = (workerData as Call[]).map(({ statement, parameters }) => ({
  statement,
  parameters: new Map(parameters.map(([name, value]) => [name, fromWire(value)])),
}));
const engine = new Engine(grammar, "bare");
const began = performance.now();
for (const { statement, parameters } of calls) {
  const execution = engine.start(statement, parameters, new Transaction(engine.graph), OPTIONS);
  while (!execution.slice(1000).done);
  execution.transaction.commit();
  engine.graph.writer = null;
}
parentPort?.postMessage((performance.now() - began) / 1000);
