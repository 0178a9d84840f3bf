import { createRequire } from "node:module";
import type * as Support from "@neo4j-cypher/language-support";
import { Engine } from "../../../engine/engine.ts";
import type { GrammarRuntime } from "../../../engine/parse/grammar.ts";
import type { EngineKind } from "../../../server/store/embedded-kind.ts";
import type { ChildMessage, ParentMessage } from "../../../server/store/embedded-messages.ts";
import { EngineThread } from "../../../server/store/embedded-thread/engine-thread.ts";
import { Journal } from "../../../server/store/embedded-thread/journal/journal.ts";
import { ENTENTE } from "../../../server/store/embedded-thread/kind.ts";

const { CypherLexer, CypherParser, antlrUtils } = createRequire(import.meta.url)(
  "@neo4j-cypher/language-support",
) as typeof Support;

/**
 * The engine of `engine/` without a thread, whose start from the sources takes a second: for tests
 * that open many stores and do not test the thread.
 */
export const IN_PROCESS: EngineKind = {
  ...ENTENTE,
  start({ memoryLimitBytes, writesFolder }, listener) {
    const runtime = antlrUtils as unknown as GrammarRuntime;
    const engine = new Engine({ CypherLexer, CypherParser, runtime }, "test");
    let isOver = false;
    const tell = (message: ChildMessage): void => {
      setImmediate(() => {
        if (!isOver) listener.hear(structuredClone(message));
      });
    };
    const journal = writesFolder === undefined ? null : new Journal(engine, writesFolder);
    const thread = new EngineThread(engine, memoryLimitBytes, journal, tell, () => undefined);
    tell({ kind: "ready" });
    return {
      pid: undefined,
      send: (message: ParentMessage) => {
        setImmediate(() => {
          if (!isOver) thread.hear(structuredClone(message));
        });
      },
      end: () => {
        isOver = true;
      },
    };
  },
};
