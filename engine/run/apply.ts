import type { Frame } from "./frame.ts";
import { END, ROW, type Operator, type Step } from "./operator.ts";

/** Runs an inner plan for each row of the input; its rows follow one another. */
export class Apply implements Operator {
  #inside = false;
  #found = false;

  constructor(
    private readonly input: Operator,
    private readonly inner: Operator,
    private readonly frame: Frame,
    /** Slots that are set to null where the inner plan has no row; null: such rows are left out. */
    private readonly optional: readonly number[] | null,
  ) {}

  open(): void {
    this.#inside = false;
    this.input.open();
  }

  next(): Step {
    for (;;) {
      if (!this.#inside) {
        const step = this.input.next();
        if (step !== ROW) return step;
        this.#inside = true;
        this.#found = false;
        this.inner.open();
      }
      const step = this.inner.next();
      if (step === ROW) this.#found = true;
      if (step !== END) return step;
      this.#inside = false;
      if (this.#found || !this.optional) continue;
      for (const slot of this.optional) this.frame.slots[slot] = null;
      return ROW;
    }
  }
}
