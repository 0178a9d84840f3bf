import { randomUUID } from "node:crypto";
import { parentPort, receiveMessageOnPort, workerData } from "node:worker_threads";
import { Engine } from "../../../engine/engine.ts";
import { grammar } from "../../language/grammar.ts";
import { warmUpStatements } from "../../language/warm-up-statements.ts";
import type { ChildMessage, ParentMessage } from "../embedded-messages.ts";
import { Journal } from "./journal/journal.ts";
import type { ThreadData } from "./thread-data.ts";
import { EngineThread } from "./engine-thread.ts";
import { IdleWork } from "./idle-work.ts";
import { knownStatements } from "./known-statements.ts";

/** The thread of the embedded engine. `workerData` is its ThreadData. */
const port = parentPort;
if (!port) throw new Error("this is the module of a thread");

const engine = new Engine(grammar, randomUUID(), knownStatements());
const { memoryLimitBytes, writesFolder } = workerData as ThreadData;
const thread = new EngineThread(
  engine,
  memoryLimitBytes,
  writesFolder === undefined ? null : new Journal(engine, writesFolder),
  (message: ChildMessage) => port.postMessage(message),
  () => {
    for (;;) {
      const told = receiveMessageOnPort(port) as { message: ParentMessage } | undefined;
      if (!told) return;
      thread.hear(told.message);
    }
  },
);
// The grammar reads its first statements ten times as slowly as those after them. The product's own
// are parsed already, so that this waits until they have filled the graph.
const idle = new IdleWork(warmUpStatements().map((text) => () => void engine.writes(text)));

port.on("message", (message: ParentMessage) => {
  idle.disturb();
  thread.hear(message);
});
port.postMessage({ kind: "ready" } satisfies ChildMessage);
