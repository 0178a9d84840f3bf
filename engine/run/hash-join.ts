import type { Evaluate } from "./evaluate.ts";
import type { Value } from "../values/value.ts";
import type { Frame } from "./frame.ts";
import { groupKeyOf } from "./group-key.ts";
import { END, PAUSE, ROW, type Operator, type Step } from "./operator.ts";

export interface JoinSide {
  readonly operator: Operator;
  /** The value that both sides must share; null joins with nothing. */
  readonly value: Evaluate;
}

const NONE: readonly never[] = [];

/** Puts rows of two inputs together that share a value: one is held, the other goes by. */
export class HashJoin implements Operator {
  #table = new Map<unknown, Value[][]>();
  #isOpen = false;
  #isBuilt = false;
  #held = 0;
  /** True if a passing row is in the frame and has not been joined yet. */
  #hasRow = false;
  #matches: readonly Value[][] = NONE;
  #next = 0;

  constructor(
    private readonly passing: JoinSide,
    private readonly holding: JoinSide,
    private readonly frame: Frame,
    /** Slots that the held side sets. */
    private readonly kept: readonly number[],
  ) {}

  open(): void {
    this.frame.release(this.#held);
    this.#held = 0;
    this.#table = new Map();
    this.#isOpen = false;
    this.#isBuilt = false;
    this.#hasRow = false;
    this.#matches = NONE;
    this.passing.operator.open();
  }

  next(): Step {
    const { frame, kept } = this;
    for (;;) {
      const row = this.#matches[this.#next++];
      if (row) {
        for (let i = 0; i < kept.length; i++) frame.slots[kept[i] ?? 0] = row[i] ?? null;
        return ROW;
      }
      if (!this.#hasRow) {
        const step = this.passing.operator.next();
        if (step !== ROW) return step;
        this.#hasRow = true;
      }
      if (!this.#isBuilt && this.#build() === PAUSE) return PAUSE;
      this.#hasRow = false;
      this.#next = 0;
      const value = this.passing.value(frame);
      this.#matches = (value === null ? null : this.#table.get(groupKeyOf(value))) ?? NONE;
      if (this.#matches.length === 0 && frame.pause()) return PAUSE;
    }
  }

  /** Reads the side that is held; it sets no slot of the row that goes by. */
  #build(): Step {
    const { operator, value } = this.holding;
    const { frame } = this;
    if (!this.#isOpen) operator.open();
    this.#isOpen = true;
    for (let step = operator.next(); step !== END; step = operator.next()) {
      if (step === PAUSE) return PAUSE;
      const shared = value(frame);
      if (shared === null) continue;
      const key = groupKeyOf(shared);
      const row = this.kept.map((slot) => frame.slots[slot] ?? null);
      const known = this.#table.get(key);
      if (known) known.push(row);
      else this.#table.set(key, [row]);
      this.#held += frame.holdAll(row) + frame.hold(32);
    }
    this.#isBuilt = true;
    return END;
  }
}
