import type { Evaluate } from "../compile/compiler.ts";
import type { Frame } from "./frame.ts";
import { END, PAUSE, ROW, type Operator, type Step } from "./operator.ts";

/** Leaves out the first rows and ends after some. */
export class SkipLimit implements Operator {
  #toSkip = 0;
  #left = 0;

  constructor(
    private readonly input: Operator,
    private readonly frame: Frame,
    private readonly skip: Evaluate | null,
    private readonly limit: Evaluate | null,
    /** The input writes: it is run to its end though its rows are not wanted. */
    private readonly exhausts: boolean,
  ) {}

  open(): void {
    this.#toSkip = this.skip ? Number(this.skip(this.frame)) : 0;
    this.#left = this.limit ? Number(this.limit(this.frame)) : Infinity;
    this.input.open();
  }

  next(): Step {
    for (;;) {
      if (this.#left <= 0 && !this.exhausts) return END;
      const step = this.input.next();
      if (step !== ROW) return step;
      if (this.#left <= 0) continue;
      if (this.#toSkip > 0) {
        this.#toSkip--;
        if (this.frame.pause()) return PAUSE;
        continue;
      }
      this.#left--;
      return ROW;
    }
  }
}
