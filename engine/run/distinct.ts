import type { Frame } from "./frame.ts";
import { groupKey } from "./group-key.ts";
import { PAUSE, ROW, type Operator, type Step } from "./operator.ts";

/** Lets the first of the rows with the same values through. */
export class Distinct implements Operator {
  #seen = new Set<unknown>();
  #held = 0;

  constructor(
    private readonly input: Operator,
    private readonly frame: Frame,
    private readonly slots: readonly number[],
  ) {}

  open(): void {
    this.#seen = new Set();
    this.frame.release(this.#held);
    this.#held = 0;
    this.input.open();
  }

  next(): Step {
    for (;;) {
      const step = this.input.next();
      if (step !== ROW) return step;
      const values = this.slots.map((slot) => this.frame.slots[slot] ?? null);
      const key = groupKey(values);
      if (this.#seen.has(key)) {
        if (this.frame.pause()) return PAUSE;
        continue;
      }
      this.#seen.add(key);
      this.#held += this.frame.holdAll(values);
      return ROW;
    }
  }
}
