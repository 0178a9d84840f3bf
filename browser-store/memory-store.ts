import type { Grammar } from "../engine/parse/grammar.ts";
import { StatementAnswer } from "../server/store/answer.ts";
import { EngineProcess } from "../server/store/embedded-process.ts";
import { runOnEngine } from "../server/store/embedded-statement.ts";
import {
  StoreError,
  type Answer,
  type Parameters,
  type RunOptions,
  type Store,
  type Transaction,
} from "../server/store/port.ts";
import { engineHere } from "./here.ts";

/** Bytes that the engine may take; one statement may hold half of it. */
const MEMORY_BYTES = 2 ** 30;

/** A graph in the memory of this worker, which is gone with it. */
export class MemoryStore implements Store {
  readonly engine = "embedded";
  readonly #process: EngineProcess;

  constructor(grammar: Grammar) {
    this.#process = new EngineProcess(engineHere(grammar), { memoryLimitBytes: MEMORY_BYTES });
  }

  run(statement: string, parameters: Parameters, options: RunOptions): Answer {
    const opening = runOnEngine({ statement, parameters, options }, this.#process);
    return new StatementAnswer(opening, options.maxRows);
  }

  begin(): Promise<Transaction> {
    const message = "a pack in the browser has no explicit transactions";
    return Promise.reject(new StoreError("refused", message));
  }

  ping(): Promise<void> {
    return this.#process.ready;
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
