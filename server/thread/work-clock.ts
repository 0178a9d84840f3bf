/** Minimum milliseconds until the next check if the process has not had its CPU time yet. */
const LEAST_MS = 20;

/** Factor by which wall time may exceed the timeout if the process gets little CPU time. */
const MOST_STRETCH = 6;

/**
 * A timeout that requires both wall time and CPU time of the process to have passed. Wall time
 * alone would blame the task for a machine that is busy, throttled or suspended; a maximum of wall
 * time ensures that queued tasks do not wait for ever.
 */
export class WorkClock {
  readonly #over: () => void;
  readonly #began = performance.now();
  readonly #used = process.cpuUsage();
  readonly #patienceMs: number;
  #deadline: number;
  #timer: NodeJS.Timeout | undefined;

  /** @param over called once on timeout, unless stopped before */
  constructor(patienceMs: number, over: () => void) {
    this.#over = over;
    this.#patienceMs = patienceMs;
    this.#deadline = this.#began + MOST_STRETCH * patienceMs;
    this.#look();
  }

  /** Reduces the remaining wall time to at most `leftMs`, regardless of CPU time. */
  shorten(leftMs: number): void {
    this.#deadline = Math.min(this.#deadline, performance.now() + leftMs);
    this.stop();
    this.#look();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #look(): void {
    const { user, system } = process.cpuUsage(this.#used);
    const had = Math.min(performance.now() - this.#began, (user + system) / 1000);
    const left = Math.min(this.#patienceMs - had, this.#deadline - performance.now());
    if (left <= 0) this.#over();
    else this.#timer = setTimeout(() => this.#look(), Math.max(LEAST_MS, left));
  }
}
