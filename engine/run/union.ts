import { END, type Operator, type Step } from "./operator.ts";

/** The rows of several plans one after the other. */
export class Union implements Operator {
  #branch = 0;

  constructor(private readonly branches: readonly Operator[]) {}

  open(): void {
    this.#branch = 0;
    this.branches[0]?.open();
  }

  next(): Step {
    for (;;) {
      const branch = this.branches[this.#branch];
      if (!branch) return END;
      const step = branch.next();
      if (step !== END) return step;
      this.branches[++this.#branch]?.open();
    }
  }
}
