import type { Evaluate } from "./evaluate.ts";
import type { Frame } from "./frame.ts";
import { END, type Operator, type Step } from "./operator.ts";

/** Runs the first branch whose condition is true; null is ELSE. */
export class Conditional implements Operator {
  #chosen: Operator | null = null;

  constructor(
    private readonly frame: Frame,
    private readonly conditions: readonly (Evaluate | null)[],
    private readonly branches: readonly Operator[],
  ) {}

  open(): void {
    const place = this.conditions.findIndex((each) => each === null || each(this.frame) === true);
    this.#chosen = this.branches[place] ?? null;
    this.#chosen?.open();
  }

  next(): Step {
    return this.#chosen ? this.#chosen.next() : END;
  }
}
