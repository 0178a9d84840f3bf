import type { Value } from "../values/value.ts";
import type { Frame } from "./frame.ts";
import { END, PAUSE, ROW, type Operator, type Step } from "./operator.ts";
import { compareRows, type SortKey } from "./sort-key.ts";

interface Kept {
  /** The values of the keys. */
  readonly keys: readonly Value[];
  readonly row: readonly Value[];
  /** Its place in the input: equal rows stay in their order. */
  readonly place: number;
  readonly bytes: number;
}

/** The first rows in an order: keeps no more of them than are asked for. */
export class Top implements Operator {
  /** A heap with the last of the rows so far at its root; sorted once all were read. */
  #heap: Kept[] = [];
  #most = 0;
  #seen = 0;
  #next = 0;
  #isRead = false;
  readonly #firstKey: readonly SortKey[];

  constructor(
    private readonly input: Operator,
    private readonly frame: Frame,
    private readonly kept: readonly number[],
    private readonly keys: readonly SortKey[],
    /** Number of rows that are wanted. */
    private readonly count: (frame: Frame) => number,
    /** True if the rows come in the order of the first key; null if they never do. */
    private readonly isInOrder: ((frame: Frame) => boolean) | null = null,
  ) {
    this.#firstKey = keys.slice(0, 1);
  }

  open(): void {
    for (const { bytes } of this.#heap) this.frame.release(bytes);
    this.#heap = [];
    this.#most = this.count(this.frame);
    this.#seen = 0;
    this.#next = 0;
    this.#isRead = false;
    this.input.open();
  }

  next(): Step {
    while (!this.#isRead) {
      const step = this.input.next();
      if (step === PAUSE) return PAUSE;
      if (step === END || !this.#take()) {
        this.#heap.sort((a, b) => this.#compare(a, b));
        this.#isRead = true;
      }
    }
    const given = this.#heap[this.#next++];
    if (!given) return END;
    const { slots } = this.frame;
    for (let i = 0; i < this.kept.length; i++) slots[this.kept[i] ?? 0] = given.row[i] ?? null;
    return ROW;
  }

  /** Keeps a row if it is among the first. Gives false if no later row can be. */
  #take(): boolean {
    const { frame } = this;
    const keys = this.keys.map(({ value }) => value(frame));
    if (this.#most <= 0) return true;
    const isFull = this.#heap.length >= this.#most;
    const [last] = this.#heap;
    // Of equal rows the one that came first stays.
    if (isFull && last && compareRows(this.keys, keys, last.keys, 0) >= 0) {
      return !this.isInOrder?.(frame) || compareRows(this.#firstKey, keys, last.keys, 0) === 0;
    }
    const row = this.kept.map((slot) => frame.slots[slot] ?? null);
    const bytes = frame.holdAll(row) + frame.holdAll(keys);
    const taken: Kept = { keys, row, place: this.#seen++, bytes };
    if (isFull && last) {
      frame.release(last.bytes);
      this.#sink(taken);
    } else this.#rise(taken);
    return true;
  }

  /** Puts a row at the end of the heap and moves it up. */
  #rise(taken: Kept): void {
    const heap = this.#heap;
    let at = heap.length;
    heap.push(taken);
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = heap[above];
      if (!parent || this.#compare(taken, parent) <= 0) break;
      heap[at] = parent;
      at = above;
    }
    heap[at] = taken;
  }

  /** Puts a row in the place of the root and moves it down. */
  #sink(taken: Kept): void {
    const heap = this.#heap;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      const [left, right] = [heap[below], heap[below + 1]];
      if (!left) break;
      let child = left;
      if (right && this.#compare(right, left) > 0) {
        child = right;
        below++;
      }
      if (this.#compare(taken, child) >= 0) break;
      heap[at] = child;
      at = below;
    }
    heap[at] = taken;
  }

  #compare(one: Kept, other: Kept): number {
    return compareRows(this.keys, one.keys, other.keys, 0) || one.place - other.place;
  }
}
