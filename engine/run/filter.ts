import { holds } from "../values/logic.ts";
import type { Value } from "../values/value.ts";
import type { Frame } from "./frame.ts";
import { ROW, type Operator, type Step } from "./operator.ts";

/** Lets rows through for which every predicate is true. */
export class Filter implements Operator {
  constructor(
    private readonly input: Operator,
    private readonly frame: Frame,
    private readonly predicates: readonly ((frame: Frame) => Value)[],
  ) {}

  open(): void {
    this.input.open();
  }

  next(): Step {
    rows: for (;;) {
      const step = this.input.next();
      if (step !== ROW) return step;
      for (const predicate of this.predicates) if (!holds(predicate(this.frame))) continue rows;
      return ROW;
    }
  }
}
