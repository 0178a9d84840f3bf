import { startThread } from "../../thread/start-thread.ts";
import type { EngineKind } from "../embedded-kind.ts";
import type { ChildMessage } from "../embedded-messages.ts";
import { ENGINE_VALUES } from "./engine-values.ts";
import type { ThreadData } from "./thread-data.ts";

/** Young objects are collected often: more room for them makes writing many rows faster. */
const YOUNG_MB = 32;
/** Statements may nest as deep as the server lets them. */
const STACK_MB = 16;

/** The engine of `engine/`, in a thread of its own, which stops a statement when it is told to. */
export const ENTENTE: EngineKind = {
  start({ memoryLimitBytes, writesFolder }, listener) {
    const worker = startThread(import.meta.url, "thread", {
      workerData: { memoryLimitBytes, writesFolder } satisfies ThreadData,
      resourceLimits: {
        maxOldGenerationSizeMb: Math.ceil(memoryLimitBytes / 2 ** 20),
        maxYoungGenerationSizeMb: YOUNG_MB,
        stackSizeMb: STACK_MB,
      },
    });
    worker.on("message", (message: ChildMessage) => listener.hear(message));
    worker.on("error", (error: Error & { code?: string }) => {
      const reason = error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "memory" : "crashed";
      listener.gone(reason, error.message);
    });
    worker.on("exit", (code) => listener.gone("crashed", `it ended with exit code ${code}`));
    return {
      send: (message) => worker.postMessage(message),
      end: () => void worker.terminate(),
    };
  },
  ...ENGINE_VALUES,
  cancelGraceMs: 2000,
  timeoutGraceMs: 2000,
};
