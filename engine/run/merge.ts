import type { Frame } from "./frame.ts";
import { END, ROW, type Operator, type Step } from "./operator.ts";

export interface MergeActs {
  /** Fails when the row cannot be merged. */
  check(frame: Frame): void;
  make(frame: Frame): void;
  matched(frame: Frame): void;
}

/** For each row: what the inner plan finds, or else what is made. */
export class Merge implements Operator {
  #inside = false;
  #found = false;

  constructor(
    private readonly input: Operator,
    private readonly match: Operator,
    private readonly frame: Frame,
    private readonly acts: MergeActs,
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
        this.acts.check(this.frame);
        this.#inside = true;
        this.#found = false;
        this.match.open();
      }
      const step = this.match.next();
      if (step === ROW) {
        this.#found = true;
        this.acts.matched(this.frame);
      }
      if (step !== END) return step;
      this.#inside = false;
      if (this.#found) continue;
      this.acts.make(this.frame);
      return ROW;
    }
  }
}
