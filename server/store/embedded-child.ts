import grafeo from "@grafeo-db/js";
import { isPanic, readEngineError } from "./embedded-errors.ts";
import { Handover } from "./embedded-handover.ts";
import type {
  ChildMessage,
  ParentMessage,
  RunRequest,
  TransactionRequest,
} from "./embedded-messages.ts";
import { EngineRunner, type EngineResult } from "./embedded-runner.ts";

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
  else if (message.kind === "transaction") void end(message);
  else if (message.kind === "taken") handovers.get(message.id)?.taken();
  else handovers.get(message.id)?.stop();
});
process.on("disconnect", () => process.exit(0));
setInterval(() => {
  if (process.memoryUsage.rss() <= memoryLimit) return;
  send({ kind: "memory" }, () => process.kill(process.pid, "SIGKILL"));
}, MEMORY_WATCH_MS);
send({ kind: "ready" });

function answer(request: RunRequest): Promise<void> {
  const { id } = request;
  const handover = new Handover();
  handovers.set(id, handover);
  const taker = {
    handover,
    columns: (columns: string[]) => send({ kind: "columns", id, columns }),
    rows: (rows: unknown[][]) => send({ kind: "rows", id, rows }),
  };
  return tell(id, runner.run(request, taker)).finally(() => handovers.delete(id));
}

function end(request: TransactionRequest): Promise<void> {
  return tell(request.id, runner.transaction(request));
}

async function tell(id: number, work: Promise<EngineResult>): Promise<void> {
  try {
    send({ kind: "done", id, ...(await work) });
  } catch (error) {
    const panicked = isPanic(error instanceof Error ? error.message : "");
    send({ kind: "error", id, ...readEngineError(error) }, () => {
      if (panicked) process.exit(1);
    });
  }
}

function send(message: ChildMessage, sent?: () => void): void {
  process.send?.(message, undefined, {}, sent);
}
