import type { Engine } from "../../../engine/engine.ts";
import { StatementCounters } from "../../../engine/run/counters.ts";
import { addProcedures } from "../../../engine/procedures/table.ts";
import { outOfMemory } from "../../../engine/errors/out-of-memory.ts";
import { Transaction } from "../../../engine/storage/transaction.ts";
import type { ChildMessage, ParentMessage, TransactionRequest } from "../embedded-messages.ts";
import { StoreError } from "../port.ts";
import { ANALYSIS } from "./analysis/analysis-procedures.ts";
import { failureOf } from "./failure.ts";
import type { Journal } from "./journal/journal.ts";
import { MemoryGuard } from "./memory-guard.ts";
import { QuietCollection } from "./quiet-collection.ts";
import { Scheduler } from "./scheduler.ts";
import { settle } from "./settle.ts";
import { StatementTask, type Workplace } from "./statement-task.ts";
import { WriterPlace } from "./writer-place.ts";

addProcedures(ANALYSIS);

interface OpenTransaction {
  readonly transaction: Transaction;
  readonly writes: boolean;
  /** Its statement that is running. */
  task: StatementTask | null;
  /** Called once the statement has ended. */
  then: (() => void) | null;
}

/** An engine in its thread: does what it is told, statement beside statement. */
export class EngineThread {
  readonly #place: Workplace;
  readonly #tasks = new Map<number, StatementTask>();
  readonly #transactions = new Map<number, OpenTransaction>();
  /** Wishes to begin a transaction that wait for the writer's place. */
  readonly #beginning = new Map<number, () => void>();
  readonly #collection = new QuietCollection();

  constructor(
    engine: Engine,
    memoryLimitBytes: number,
    /** The journal of writes; null: they are lost with the thread. */
    private readonly journal: Journal | null,
    tell: (message: ChildMessage) => void,
    hear: () => void,
  ) {
    const guard = new MemoryGuard(memoryLimitBytes);
    this.#place = {
      engine,
      scheduler: new Scheduler(hear),
      writers: new WriterPlace(),
      memoryLimit: memoryLimitBytes / 2,
      tell,
      watchMemory: () => {
        if (guard.isShort()) this.#endLargest(memoryLimitBytes);
      },
    };
  }

  hear(message: ParentMessage): void {
    this.#collection.stir();
    switch (message.kind) {
      case "run":
        return this.#run(message);
      case "transaction":
        return this.#transact(message);
      case "recall":
        return this.#recall(message.id);
      case "taken":
        return this.#tasks.get(message.id)?.taken();
      case "stop":
        this.#place.tell({ kind: "stopping", id: message.id });
        return this.#tasks.get(message.id)?.end();
    }
  }

  /** Does again what was written beside the pack. */
  #recall(id: number): void {
    try {
      const said = this.journal?.open() ?? [];
      this.#place.tell({ kind: "done", id, counters: { ...new StatementCounters() }, said });
    } catch (error) {
      this.#place.tell({ kind: "error", id, ...failureOf(error) });
    }
  }

  #run(request: Extract<ParentMessage, { kind: "run" }>): void {
    const { id, transaction } = request;
    const open = transaction === undefined ? null : this.#transactions.get(transaction);
    if (open === undefined) {
      this.#place.tell({ kind: "error", id, ...failureOf(over()) });
      return;
    }
    const task = new StatementTask(request, this.#place, open?.transaction ?? null, () => {
      this.#tasks.delete(id);
      this.#collection.stir();
      if (!open) return;
      open.task = null;
      open.then?.();
    });
    if (open) open.task = task;
    this.#tasks.set(id, task);
    this.#place.scheduler.add(task);
  }

  #transact({ id, transaction, action, mode }: TransactionRequest): void {
    if (action === "begin") return this.#begin(id, transaction, mode === "write");
    this.#beginning.get(transaction)?.();
    const open = this.#transactions.get(transaction);
    if (!open) {
      this.#place.tell({ kind: "error", id, ...failureOf(over()) });
      return;
    }
    this.#transactions.delete(transaction);
    open.then = () => this.#end(id, open, action);
    if (open.task) open.task.end();
    else open.then();
  }

  #begin(id: number, transaction: number, writes: boolean): void {
    const begin = (): void => {
      this.#beginning.delete(transaction);
      this.#transactions.set(transaction, {
        transaction: new Transaction(this.#place.engine.graph),
        writes,
        task: null,
        then: null,
      });
      this.#place.tell({ kind: "done", id, counters: { ...new StatementCounters() } });
    };
    if (!writes) return begin();
    let isWaiting = true;
    const takeBack = this.#place.writers.take(() => {
      isWaiting = false;
      begin();
    });
    if (isWaiting) this.#beginning.set(transaction, takeBack);
  }

  #end(id: number, open: OpenTransaction, action: "commit" | "rollback"): void {
    open.then = null;
    try {
      settle(open.transaction, action);
      this.#place.tell({ kind: "done", id, counters: { ...new StatementCounters() } });
    } catch (error) {
      settle(open.transaction, "rollback");
      this.#place.tell({ kind: "error", id, ...failureOf(error) });
    } finally {
      if (open.writes) this.#place.writers.leave();
    }
  }

  #endLargest(limit: number): void {
    const [largest] = [...this.#tasks.values()].sort((a, b) => b.held - a.held);
    largest?.end(outOfMemory(largest.held, limit));
  }
}

const over = (): StoreError => new StoreError("ended", "the transaction is over");
