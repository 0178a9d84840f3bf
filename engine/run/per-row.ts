import type { Frame } from "./frame.ts";
import { ROW, type Operator, type Step } from "./operator.ts";

/** Computes values into slots, or does something else for every row. */
export class PerRow implements Operator {
  constructor(
    private readonly input: Operator,
    private readonly frame: Frame,
    private readonly act: (frame: Frame) => void,
  ) {}

  open(): void {
    this.input.open();
  }

  next(): Step {
    const step = this.input.next();
    if (step === ROW) this.act(this.frame);
    return step;
  }
}
