import { engineFailure } from "./embedded-errors.ts";
import { forkEngine } from "./embedded-fork.ts";
import type { EngineKind } from "./embedded-kind.ts";
import type { ChildMessage } from "./embedded-messages.ts";
import { embeddedPlan } from "./embedded-plans.ts";
import { fromEngine, toEngine } from "./embedded-values.ts";
import { changesSchema, fence } from "./fence.ts";
import { StoreError } from "./port.ts";

/** Grafeo, in a process of its own. It knows no way to stop a statement. */
export const GRAFEO: EngineKind = {
  dialect: "grafeo",
  start({ memoryLimitBytes }, listener) {
    const child = forkEngine(memoryLimitBytes);
    let complaint = "";
    child.on("message", (message: ChildMessage) => listener.hear(message));
    child.on("error", (error) => listener.gone("crashed", error.message));
    child.on("exit", (code, signal) => {
      const reason = complaint.includes("heap out of memory") ? "memory" : "crashed";
      listener.gone(reason, complaint || `it ended with ${signal ?? `exit code ${code}`}`);
    });
    child.stderr?.on("data", (chunk: Buffer) => {
      complaint ||= /^.*(?:Error: |ERROR: |panicked ).*$/m.exec(chunk.toString())?.[0] ?? "";
    });
    return {
      pid: child.pid,
      send: (message) => void child.send(message, () => undefined),
      end: () => void child.kill("SIGKILL"),
    };
  },
  toEngine: (parameters) => toEngine({ ...parameters }) as Record<string, unknown>,
  fromEngine,
  failure: engineFailure,
  plan: embeddedPlan,
  admit(statement, mode, inTransaction) {
    fence(statement, mode);
    if (inTransaction && changesSchema(statement))
      throw new StoreError(
        "refused",
        "the embedded store cannot undo a change of the schema, so it takes none in an explicit transaction",
      );
  },
  cancelGraceMs: 200,
  timeoutGraceMs: 0,
};
