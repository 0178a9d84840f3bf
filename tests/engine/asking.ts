import { createRequire } from "node:module";
import type * as Support from "@neo4j-cypher/language-support";
import { Engine } from "../../engine/engine.ts";
import type { GrammarRuntime } from "../../engine/parse/grammar.ts";
import { Transaction } from "../../engine/storage/transaction.ts";
import type { Value } from "../../engine/values/value.ts";
import type { StatementCounters } from "../../engine/run/counters.ts";

const { CypherLexer, CypherParser, antlrUtils } = createRequire(import.meta.url)(
  "@neo4j-cypher/language-support",
) as typeof Support;

export function emptyEngine(): Engine {
  const runtime = antlrUtils as unknown as GrammarRuntime;
  return new Engine({ CypherLexer, CypherParser, runtime }, "test");
}

export interface Asked {
  columns: string[];
  rows: Value[][];
  counters: StatementCounters;
}

/** Runs a statement in a transaction of its own, which is undone when it fails. */
export function ask(engine: Engine, text: string, parameters: Record<string, Value> = {}): Asked {
  return inTransaction(engine, "commit", (transaction) =>
    run(engine, transaction, text, parameters),
  );
}

/** Does something in a transaction, which is undone when it fails or at the end if so asked. */
export function inTransaction<T>(
  engine: Engine,
  end: "commit" | "rollback",
  work: (transaction: Transaction) => T,
): T {
  const transaction = new Transaction(engine.graph);
  let done = false;
  try {
    const result = work(transaction);
    done = end === "commit";
    return result;
  } finally {
    engine.graph.visibility.seesWrites = engine.graph.writer === transaction;
    if (done) transaction.commit();
    else transaction.rollback();
    engine.graph.writer = null;
    engine.graph.visibility.seesWrites = false;
  }
}

/** Runs a statement in a transaction that goes on. */
export function run(
  engine: Engine,
  transaction: Transaction,
  text: string,
  parameters: Record<string, Value> = {},
): Asked {
  const execution = engine.start(text, new Map(Object.entries(parameters)), transaction, {
    readOnly: false,
    memoryLimit: 100_000_000,
    sliceMs: 5,
    check: () => undefined,
  });
  const rows: Value[][] = [];
  for (let done = false; !done;) {
    const slice = execution.slice(100);
    rows.push(...slice.rows);
    done = slice.done;
  }
  return { columns: execution.columns, rows, counters: execution.counters };
}

/** The rows of a statement over an engine that other statements have filled. */
export function rowsAfter(writes: readonly string[], text: string): Value[][] {
  const engine = emptyEngine();
  for (const write of writes) ask(engine, write);
  return ask(engine, text).rows;
}
