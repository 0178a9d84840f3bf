import grafeo from "@grafeo-db/js";
import { isPanic, readEngineError } from "./embedded-errors.ts";
import { Handover } from "./embedded-handover.ts";
import type { ChildMessage, ParentMessage, RunRequest } from "./embedded-messages.ts";
import { EngineRunner } from "./embedded-runner.ts";

/**
 * The process that holds the embedded engine: one in-memory database, asked
 * over the IPC channel. Its first argument is the memory limit in bytes.
 * Statements run on the engine's own threads, so this event loop stays free to
 * watch the memory.
 */
const MEMORY_WATCH_MS = 20;
const memoryLimit = Number(process.argv[2]);
/** The engine holds an answer in whole until it is taken, so it gets a part of the memory only. */
const runner = new EngineRunner(grafeo.GrafeoDB.create(), memoryLimit / 4);

/** Answers that are being handed over, by the statement's id. */
const handovers = new Map<number, Handover>();

process.on("message", (message: ParentMessage) => {
  if (message.kind === "run") void answer(message);
  else if (message.kind === "taken") handovers.get(message.id)?.taken();
  else handovers.get(message.id)?.stop();
});
process.on("disconnect", () => process.exit(0));
setInterval(() => {
  if (process.memoryUsage.rss() <= memoryLimit) return;
  send({ kind: "memory" }, () => process.kill(process.pid, "SIGKILL"));
}, MEMORY_WATCH_MS);
send({ kind: "ready" });

async function answer(request: RunRequest): Promise<void> {
  const { id } = request;
  const handover = new Handover();
  handovers.set(id, handover);
  try {
    const result = await runner.run(request, {
      handover,
      columns: (columns) => send({ kind: "columns", id, columns }),
      rows: (rows) => send({ kind: "rows", id, rows }),
    });
    send({ kind: "done", id, ...result });
  } catch (error) {
    const panicked = isPanic(error instanceof Error ? error.message : "");
    send({ kind: "error", id, ...readEngineError(error) }, () => {
      if (panicked) process.exit(1);
    });
  } finally {
    handovers.delete(id);
  }
}

function send(message: ChildMessage, sent?: () => void): void {
  process.send?.(message, undefined, {}, sent);
}
