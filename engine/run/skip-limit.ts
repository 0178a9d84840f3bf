import type { Evaluate } from "./evaluate.ts";
import type { Frame } from "./frame.ts";
import { END, PAUSE, ROW, type Operator, type Step } from "./operator.ts";

/** Leaves out the first rows and ends after some. */
export class SkipLimit implements Operator {
  #toSkip = 0;
  #left = 0;
  /** With a LIMIT of 0, whether the input is still to be asked for what it gathers. */
  #isToPull = false;

  constructor(
    private readonly input: Operator,
    private readonly frame: Frame,
    private readonly skip: Evaluate | null,
    private readonly limit: Evaluate | null,
    /** The input writes: it is run to its end though its rows are not wanted. */
    private readonly exhausts: boolean,
    /** The input gathers rows before it gives one: it does so, and may fail, though none is wanted. */
    private readonly gathers: boolean,
  ) {}

  open(): void {
    this.#toSkip = this.skip ? Number(this.skip(this.frame)) : 0;
    this.#left = this.limit ? Number(this.limit(this.frame)) : Infinity;
    this.#isToPull = this.gathers && this.#left <= 0;
    this.input.open();
  }

  next(): Step {
    for (;;) {
      if (this.#left <= 0 && !this.exhausts) {
        if (this.#isToPull && this.input.next() === PAUSE) return PAUSE;
        this.#isToPull = false;
        return END;
      }
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
