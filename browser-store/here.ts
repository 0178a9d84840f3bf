import { randomUUID } from "node:crypto";
import { Engine } from "../engine/engine.ts";
import type { Grammar } from "../engine/parse/grammar.ts";
import { EngineThread } from "../server/store/embedded-thread/engine-thread.ts";
import { ENGINE_VALUES } from "../server/store/embedded-thread/engine-values.ts";
import type { EngineKind } from "../server/store/embedded-kind.ts";

/** The engine in the thread that asks it: a worker has no other, and its page is not disturbed. */
export function engineHere(grammar: Grammar): EngineKind {
  return {
    start({ memoryLimitBytes }, listener) {
      // As between threads, nothing is heard before who tells it has gone on.
      const thread = new EngineThread(
        new Engine(grammar, randomUUID()),
        memoryLimitBytes,
        null,
        (message) => queueMicrotask(() => listener.hear(message)),
        () => {},
      );
      queueMicrotask(() => listener.hear({ kind: "ready" }));
      return {
        send: (message) => queueMicrotask(() => thread.hear(message)),
        end: () => {},
      };
    },
    ...ENGINE_VALUES,
    cancelGraceMs: Infinity,
    timeoutGraceMs: Infinity,
  };
}
