import type { Frame } from "./frame.ts";
import { PAUSE, ROW, type Operator, type Step } from "./operator.ts";

/** Gives rows that `expand` makes of each row of the input, one iterator at a time. */
export class ForEachRow<T> implements Operator {
  #items: Iterator<T> | null = null;

  constructor(
    private readonly input: Operator,
    private readonly frame: Frame,
    private readonly itemsOf: (frame: Frame) => Iterable<T>,
    /** Puts an item into the frame; false when it is to be left out. */
    private readonly take: (item: T, frame: Frame) => boolean,
  ) {}

  open(): void {
    this.#items = null;
    this.input.open();
  }

  next(): Step {
    for (;;) {
      if (!this.#items) {
        const step = this.input.next();
        if (step !== ROW) return step;
        this.#items = this.itemsOf(this.frame)[Symbol.iterator]();
      }
      if (this.frame.pause()) return PAUSE;
      const given = this.#items.next();
      if (given.done) this.#items = null;
      else if (this.take(given.value, this.frame)) return ROW;
    }
  }
}
