import { randomUUID } from "node:crypto";
import { parentPort, receiveMessageOnPort, workerData } from "node:worker_threads";
import { Engine } from "../../../engine/engine.ts";
import type { GrammarRuntime } from "../../../engine/parse/grammar.ts";
import { support } from "../../language/support.ts";
import type { ChildMessage, ParentMessage } from "../embedded-messages.ts";
import { Journal } from "./journal/journal.ts";
import type { ThreadData } from "./thread-data.ts";
import { EngineThread } from "./engine-thread.ts";

/** The thread of the embedded engine. `workerData` is its ThreadData. */
const port = parentPort;
if (!port) throw new Error("this is the module of a thread");

const { CypherLexer, CypherParser, antlrUtils } = support;
const runtime = antlrUtils as unknown as GrammarRuntime;
const engine = new Engine({ CypherLexer, CypherParser, runtime }, randomUUID());
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

port.on("message", (message: ParentMessage) => thread.hear(message));
engine.writes("RETURN 1");
port.postMessage({ kind: "ready" } satisfies ChildMessage);
