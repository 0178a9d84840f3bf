/** Minimum milliseconds until the next check if the process has not had its CPU time yet. */
const MIN_WAIT_MS = 20;

/** Factor by which wall time may exceed the timeout if the process gets little CPU time. */
const MAX_STRETCH = 6;

/**
 * A timeout that requires both wall time and CPU time of the process to have passed. Wall time
 * alone would blame the task for a machine that is busy, throttled or suspended; a maximum of wall
 * time ensures that queued tasks do not wait for ever.
 */
export class WorkClock {
  readonly #onTimeout: () => void;
  readonly #began = performance.now();
  readonly #used = process.cpuUsage();
  readonly #timeoutMs: number;
  #deadline: number;
  #timer: NodeJS.Timeout | undefined;

  /** @param onTimeout called once on timeout, unless stopped before */
  constructor(timeoutMs: number, onTimeout: () => void) {
    this.#onTimeout = onTimeout;
    this.#timeoutMs = timeoutMs;
    this.#deadline = this.#began + MAX_STRETCH * timeoutMs;
    this.#check();
  }

  /** Reduces the remaining wall time to at most `leftMs`, regardless of CPU time. */
  shorten(leftMs: number): void {
    this.#deadline = Math.min(this.#deadline, performance.now() + leftMs);
    this.stop();
    this.#check();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #check(): void {
    const { user, system } = process.cpuUsage(this.#used);
    const had = Math.min(performance.now() - this.#began, (user + system) / 1000);
    const left = Math.min(this.#timeoutMs - had, this.#deadline - performance.now());
    if (left <= 0) this.#onTimeout();
    else this.#timer = setTimeout(() => this.#check(), Math.max(MIN_WAIT_MS, left));
  }
}
