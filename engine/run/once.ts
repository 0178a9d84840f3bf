import { END, ROW, type Operator, type Step } from "./operator.ts";

/** One row that sets nothing: where plans and the plans inside them begin. */
export class Once implements Operator {
  #given = false;

  open(): void {
    this.#given = false;
  }

  next(): Step {
    if (this.#given) return END;
    this.#given = true;
    return ROW;
  }
}
