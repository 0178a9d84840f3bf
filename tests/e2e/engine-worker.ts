import { Engine } from "../../engine/engine.ts";
import type { Grammar } from "../../engine/parse/grammar.ts";
import { Transaction } from "../../engine/storage/transaction.ts";
import { describe } from "../../engine/values/describe.ts";

/** Answers each statement that the page sends with its rows as text, or with its error. */
export function answerStatements(grammar: Grammar): void {
  const engine = new Engine(grammar, "browser");
  self.onmessage = ({ data }: MessageEvent<string>) => self.postMessage(answer(engine, data));
}

function answer(engine: Engine, statement: string): string[][] | string {
  const transaction = new Transaction(engine.graph);
  try {
    const execution = engine.start(statement, new Map(), transaction, {
      readOnly: false,
      memoryLimit: 50_000_000,
      sliceMs: 5,
      check: () => undefined,
    });
    const rows: string[][] = [];
    for (let done = false; !done;) {
      const slice = execution.slice(100);
      rows.push(...slice.rows.map((row) => row.map(describe)));
      done = slice.done;
    }
    transaction.commit();
    return rows;
  } catch (error) {
    return String(error);
  } finally {
    engine.graph.writer = null;
    engine.graph.visibility.seesWrites = false;
  }
}
