import type { Value } from "../values/value.ts";
import type { Frame } from "./frame.ts";
import { END, PAUSE, ROW, type Operator, type Step } from "./operator.ts";

/** Reads its whole input before it gives a row; what is kept of a row is put back later. */
export abstract class Collecting implements Operator {
  protected rows: Value[][] = [];
  #held = 0;
  #next = 0;
  #read = false;

  constructor(
    protected readonly input: Operator,
    protected readonly frame: Frame,
    protected readonly kept: readonly number[],
  ) {}

  open(): void {
    this.rows = [];
    this.frame.release(this.#held);
    this.#held = 0;
    this.#next = 0;
    this.#read = false;
    this.input.open();
  }

  next(): Step {
    if (!this.#read) {
      for (;;) {
        const step = this.input.next();
        if (step === PAUSE) return PAUSE;
        if (step === END) break;
        const row = this.keep();
        this.rows.push(row);
        this.#held += this.frame.holdAll(row);
      }
      this.#read = true;
      this.arrange();
    }
    if (this.#next >= this.rows.length) return END;
    const row = this.rows[this.#next++] ?? [];
    for (let i = 0; i < this.kept.length; i++) this.frame.slots[this.kept[i] ?? 0] = row[i] ?? null;
    return ROW;
  }

  protected keep(): Value[] {
    return this.kept.map((slot) => this.frame.slots[slot] ?? null);
  }

  protected arrange(): void {}
}
