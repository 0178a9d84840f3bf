/** Quiet milliseconds after which there is time for what nobody waits for. */
const QUIET_MS = 500;

/** Does things that only make later work faster, one by one, while the thread has nothing to do. */
export class IdleWork {
  readonly #steps: (() => void)[];
  readonly #timer: NodeJS.Timeout;

  constructor(steps: readonly (() => void)[]) {
    this.#steps = [...steps];
    this.#timer = setTimeout(() => this.#step(), QUIET_MS).unref();
  }

  /** Somebody wants something of the thread: the rest can wait. */
  disturb(): void {
    if (this.#steps.length > 0) this.#timer.refresh();
  }

  #step(): void {
    this.#steps.shift()?.();
    this.disturb();
  }
}
