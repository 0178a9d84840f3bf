import { Engine } from "../../engine/engine.ts";
import { Transaction } from "../../engine/storage/transaction.ts";
import type { Value } from "../../engine/values/value.ts";
import type { PlanDescription } from "../../engine/plan/describe.ts";
import type { StatementCounters } from "../../engine/run/counters.ts";
import type { Execution } from "../../engine/execution.ts";
import type { Notification } from "../../engine/run/notification.ts";
import { parse } from "../../engine/parse/parse.ts";
import type { Statement } from "../../engine/parse/statement-tree.ts";
import { grammar } from "../../server/language/grammar.ts";

/** Statements that are kept, of some kilobytes each. */
const MOST_KEPT = 5000;

/**
 * Statements that were asked, by their texts: tests fill one graph after another with the same ones,
 * and to parse them takes longer than to run them.
 */
const asked = new Map<string, Statement>();

export const emptyEngine = (): Engine => new Engine(grammar, "test", asked);

export interface Asked {
  columns: string[];
  rows: Value[][];
  counters: StatementCounters;
  notifications: readonly Notification[];
  plan: PlanDescription | null;
}

/** Runs a statement in a transaction of its own, which is undone when it fails. */
export function ask(engine: Engine, text: string, parameters: Record<string, Value> = {}): Asked {
  const first = new Transaction(engine.graph);
  let execution: Execution | undefined;
  try {
    execution = start(engine, first, text, parameters);
    const asked = collect(execution);
    execution.transaction.commit();
    return asked;
  } catch (error) {
    // It goes on in another one after each batch of CALL IN TRANSACTIONS.
    undo(engine, execution?.transaction ?? first);
    throw error;
  } finally {
    leave(engine);
  }
}

/** Runs statements in one transaction, which is undone at the end. */
export function askAndUndo(engine: Engine, ...texts: string[]): Asked[] {
  const transaction = new Transaction(engine.graph);
  try {
    return texts.map((text) => collect(start(engine, transaction, text, {})));
  } finally {
    undo(engine, transaction);
    leave(engine);
  }
}

function start(
  engine: Engine,
  transaction: Transaction,
  text: string,
  parameters: Record<string, Value>,
): Execution {
  parseOnce(text);
  return engine.start(text, new Map(Object.entries(parameters)), transaction, {
    readOnly: false,
    memoryLimit: 100_000_000,
    sliceMs: 5,
    check: () => undefined,
  });
}

function parseOnce(text: string): void {
  if (asked.has(text)) return;
  if (asked.size === MOST_KEPT) asked.clear();
  asked.set(text, parse(text, grammar));
}

function collect(execution: Execution): Asked {
  const rows: Value[][] = [];
  for (let done = false; !done;) {
    const slice = execution.slice(100);
    rows.push(...slice.rows);
    done = slice.done;
  }
  const { columns, counters, notifications, described } = execution;
  return { columns, rows, counters, notifications, plan: described };
}

function undo(engine: Engine, transaction: Transaction): void {
  engine.graph.visibility.seesWrites = engine.graph.writer === transaction;
  transaction.rollback();
}

function leave(engine: Engine): void {
  engine.graph.writer = null;
  engine.graph.visibility.seesWrites = false;
}

/** The rows of a statement over an engine that other statements have filled. */
export function rowsAfter(writes: readonly string[], text: string): Value[][] {
  const engine = emptyEngine();
  for (const write of writes) ask(engine, write);
  return ask(engine, text).rows;
}
