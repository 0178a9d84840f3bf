import { ROW, type Operator, type Step } from "./operator.ts";

/** The figures of a step of a plan in one run. */
export interface StepProfile {
  rows: number;
  /** Accesses to the graph of this step alone. */
  hits: number;
}

/** A frame, as far as it counts accesses to the graph. */
interface Counting {
  readonly hits: number;
}

/** The figures of the steps of a plan in one run. */
export class Profile {
  readonly #steps = new Map<object, StepProfile>();
  /** Accesses of the step that runs, and of those before it. */
  readonly #below: number[] = [];

  of(node: object): StepProfile {
    let step = this.#steps.get(node);
    if (!step) this.#steps.set(node, (step = { rows: 0, hits: 0 }));
    return step;
  }

  /** Runs a part of a step, and counts for it what the steps under it do not count for themselves. */
  measure<T>(step: StepProfile, frame: Counting, run: () => T): T {
    const before = frame.hits;
    this.#below.push(0);
    try {
      return run();
    } finally {
      const all = frame.hits - before;
      step.hits += all - (this.#below.pop() ?? 0);
      const outer = this.#below.length - 1;
      if (outer >= 0) this.#below[outer] = (this.#below[outer] ?? 0) + all;
    }
  }
}

/** An operator whose rows and accesses are counted. */
export class Profiled implements Operator {
  readonly #step: StepProfile;

  constructor(
    node: object,
    private readonly operator: Operator,
    private readonly frame: Counting,
    private readonly profile: Profile,
  ) {
    this.#step = profile.of(node);
  }

  open(): void {
    this.profile.measure(this.#step, this.frame, () => this.operator.open());
  }

  next(): Step {
    const step = this.profile.measure(this.#step, this.frame, () => this.operator.next());
    if (step === ROW) this.#step.rows++;
    return step;
  }
}
