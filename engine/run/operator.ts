/** The result of a call of `next`: no more rows, a row in the frame, or time to let others run. */
export const END = 0;
export const ROW = 1;
export const PAUSE = 2;
export type Step = 0 | 1 | 2;

/**
 * A step of a plan. `open` begins anew, `next` puts a row into the frame's slots. After PAUSE the
 * next call goes on where the last one stopped.
 */
export interface Operator {
  open(): void;
  next(): Step;
}

/** Runs an operator to its next row where nobody can pause: others are run from within. */
export function nextRow(operator: Operator, { context }: Breathing): boolean {
  for (;;) {
    const step = operator.next();
    if (step !== PAUSE) return step === ROW;
    context.breathe();
  }
}

/** The part of a frame that lets others run. */
interface Breathing {
  readonly context: { breathe(): void };
}
