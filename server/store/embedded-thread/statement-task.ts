import type { Engine } from "../../../engine/engine.ts";
import { CypherError, STATUS } from "../../../engine/errors/errors.ts";
import type { Execution } from "../../../engine/execution.ts";
import { Transaction } from "../../../engine/storage/transaction.ts";
import { BATCHES_AHEAD } from "../embedded-handover.ts";
import type { ChildMessage, RunRequest } from "../embedded-messages.ts";
import { fromWire, newMessagePart, toWire } from "./engine-wire.ts";
import { failureOf } from "./failure.ts";
import { MessageWeight } from "./message-weight.ts";
import { notificationOf } from "./notifications.ts";
import type { Scheduler, Task } from "./scheduler.ts";
import { settle } from "./settle.ts";
import type { WireValue } from "./wire.ts";
import type { WriterPlace } from "./writer-place.ts";

/** Milliseconds of a slice. */
const SLICE_MS = 8;
/** A batch ends with so many rows, or so many bytes. */
const BATCH_ROWS = 500;
const BATCH_BYTES = 256 * 1024;
/** A value takes so many bytes on its way, twice. */
const BYTES_A_VALUE = 64;

/** All that the statements of one thread share. */
export interface Workplace {
  readonly engine: Engine;
  readonly scheduler: Scheduler;
  readonly writers: WriterPlace;
  /** Bytes that one statement may hold. */
  readonly memoryLimit: number;
  tell(message: ChildMessage): void;
  /** Ends the statement that holds most, when the thread is short of memory. */
  watchMemory(): void;
}

/** One statement, from its text to the last row that is taken. */
export class StatementTask implements Task {
  #execution: Execution | null = null;
  #ends: CypherError | null = null;
  #takeBack: (() => void) | null = null;
  #hasPlace = false;
  #isOver = false;
  #isRunning = false;
  #isWaiting = false;
  #ahead = 0;
  #rows = 0;

  /**
   * @param explicit the transaction that it is part of; null: one of its own
   * @param over called once when it is done, however it ended
   */
  constructor(
    private readonly request: RunRequest,
    private readonly place: Workplace,
    private readonly explicit: Transaction | null,
    private readonly over: () => void,
  ) {}

  /** Bytes that it holds, as estimated. */
  get held(): number {
    return this.#execution?.held ?? 0;
  }

  /** The asker has taken a batch. */
  taken(): void {
    this.#ahead--;
    this.#wake();
  }

  /** Ends it with an error: at once if it is not running, else at its next look. */
  end(reason = new CypherError(STATUS.terminated, "The transaction has been terminated.")): void {
    if (this.#isOver) return;
    this.#ends ??= reason;
    if (this.#isRunning) return;
    this.place.scheduler.remove(this);
    this.#fail(this.#ends);
  }

  slice(): "more" | "wait" | "done" {
    if (this.#isOver) return "done";
    this.#isRunning = true;
    try {
      return this.#execution ? this.#go(this.#execution) : this.#begin();
    } catch (error) {
      this.#fail(error);
      return "done";
    } finally {
      this.#isRunning = false;
    }
  }

  #begin(): "more" | "wait" {
    const { engine, writers, scheduler } = this.place;
    const { statement, mode } = this.request;
    this.#check();
    engine.read(statement, this.#breather());
    if (!this.explicit && !this.#hasPlace && mode === "write" && engine.writes(statement)) {
      let isAtOnce = true;
      let isGranted = false;
      this.#takeBack = writers.take(() => {
        this.#hasPlace = true;
        isGranted = true;
        if (!isAtOnce) scheduler.add(this);
      });
      isAtOnce = false;
      if (!isGranted) return "wait";
    }
    const given = Object.entries(this.request.parameters as Record<string, WireValue>);
    const parameters = new Map(given.map(([name, value]) => [name, fromWire(value)] as const));
    const transaction = this.explicit ?? new Transaction(engine.graph, !this.request.isPack);
    const execution = engine.start(statement, parameters, transaction, {
      readOnly: mode === "read",
      explicit: this.explicit !== null,
      memoryLimit: this.place.memoryLimit,
      sliceMs: SLICE_MS,
      check: () => this.#check(),
      others: () => {
        this.place.watchMemory();
        scheduler.others();
      },
    });
    this.#execution = execution;
    this.place.tell({ kind: "columns", id: this.request.id, columns: execution.columns });
    return "more";
  }

  /** Lets others run, and itself be ended, within a step that takes longer than a slice. */
  #breather(): () => void {
    const { scheduler } = this.place;
    let sliceEnd = Date.now() + SLICE_MS;
    return () => {
      if (Date.now() < sliceEnd) return;
      scheduler.others();
      this.#check();
      sliceEnd = Date.now() + SLICE_MS;
    };
  }

  #go(execution: Execution): "more" | "wait" | "done" {
    this.place.watchMemory();
    this.#check();
    const { id, rowCap } = this.request;
    const weight = new MessageWeight();
    const { rows, done } = execution.slice(Math.min(BATCH_ROWS, rowCap - this.#rows), {
      weigh: (row) => weight.weigh(row),
      most: BATCH_BYTES,
    });
    this.#rows += rows.length;
    const isCapped = this.#rows >= rowCap;
    if (rows.length > 0) {
      const part = newMessagePart(this.place.memoryLimit / BYTES_A_VALUE);
      const told = rows.map((row) => row.map((value) => toWire(value, part)));
      this.place.tell({ kind: "rows", id, rows: told });
      this.#ahead++;
    }
    if (done || isCapped) {
      // More rows than are allowed: the asker fails, and nothing of it is kept.
      if (!this.explicit) settle(execution.transaction, isCapped ? "rollback" : "commit");
      this.#tellDone(execution);
      this.#leave();
      return "done";
    }
    this.#isWaiting = this.#ahead >= BATCHES_AHEAD;
    return this.#isWaiting ? "wait" : "more";
  }

  #tellDone(execution: Execution): void {
    const { counters, notifications, described } = execution;
    this.place.tell({
      kind: "done",
      id: this.request.id,
      counters: { ...counters },
      notifications: notifications.map(notificationOf),
      ...(described && { plan: described }),
    });
  }

  #wake(): void {
    if (!this.#isWaiting || this.#ahead >= BATCHES_AHEAD) return;
    this.#isWaiting = false;
    this.place.scheduler.add(this);
  }

  #check(): void {
    if (this.#ends) throw this.#ends;
  }

  #fail(error: unknown): void {
    if (this.#execution && !this.explicit) settle(this.#execution.transaction, "rollback");
    this.place.tell({ kind: "error", id: this.request.id, ...failureOf(error) });
    this.#leave();
  }

  #leave(): void {
    this.#isOver = true;
    this.#execution = null;
    this.#takeBack?.();
    if (this.#hasPlace) this.place.writers.leave();
    this.over();
  }
}
