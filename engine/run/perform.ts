import { END, PAUSE, ROW, type Operator, type Step } from "./operator.ts";

/** Runs an inner plan to its end for each row, for what it does alone. */
export class Perform implements Operator {
  #inside = false;

  constructor(
    private readonly input: Operator,
    private readonly inner: Operator,
  ) {}

  open(): void {
    this.#inside = false;
    this.input.open();
  }

  next(): Step {
    if (!this.#inside) {
      const step = this.input.next();
      if (step !== ROW) return step;
      this.#inside = true;
      this.inner.open();
    }
    for (;;) {
      const step = this.inner.next();
      if (step === PAUSE) return PAUSE;
      if (step === END) break;
    }
    this.#inside = false;
    return ROW;
  }
}
