import type { Evaluate } from "../compile/compiler.ts";
import type { Value } from "../values/value.ts";
import type { Frame } from "./frame.ts";
import { END, PAUSE, ROW, type Operator, type Step } from "./operator.ts";

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
      for (const predicate of this.predicates) if (predicate(this.frame) !== true) continue rows;
      return ROW;
    }
  }
}

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

/** Runs an inner plan for each row of the input; its rows follow one another. */
export class Apply implements Operator {
  #inside = false;
  #found = false;

  constructor(
    private readonly input: Operator,
    private readonly inner: Operator,
    private readonly frame: Frame,
    /** Slots that are set to null where the inner plan has no row; null: such rows are left out. */
    private readonly optional: readonly number[] | null,
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
        this.#inside = true;
        this.#found = false;
        this.inner.open();
      }
      const step = this.inner.next();
      if (step === ROW) this.#found = true;
      if (step !== END) return step;
      this.#inside = false;
      if (this.#found || !this.optional) continue;
      for (const slot of this.optional) this.frame.slots[slot] = null;
      return ROW;
    }
  }
}

/** Runs an inner plan to its end for each row, for what it does alone. */
export class Perform implements Operator {
  #inside = false;

  constructor(
    private readonly input: Operator,
    private readonly inner: Operator,
  ) {}

  open(): void {
    this.#inside = false;
    this.input.open();
  }

  next(): Step {
    if (!this.#inside) {
      const step = this.input.next();
      if (step !== ROW) return step;
      this.#inside = true;
      this.inner.open();
    }
    for (;;) {
      const step = this.inner.next();
      if (step === PAUSE) return PAUSE;
      if (step === END) break;
    }
    this.#inside = false;
    return ROW;
  }
}

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
