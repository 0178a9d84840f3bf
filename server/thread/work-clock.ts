/** How long to look away when the process has not had its time yet. */
const LEAST_MS = 20;

/** How much longer than its patience work may take because the process does not get its time. */
const MOST_STRETCH = 6;

/**
 * Runs out when so many milliseconds have passed and the process has had as many of a processor.
 * Wall time alone would blame the work for a machine that is busy, throttled or suspended; but what
 * waits behind the work does not wait for ever.
 */
export class WorkClock {
  readonly #over: () => void;
  readonly #began = performance.now();
  readonly #used = process.cpuUsage();
  readonly #patienceMs: number;
  #deadline: number;
  #timer: NodeJS.Timeout | undefined;

  /** @param over is called once, unless the clock is stopped before */
  constructor(patienceMs: number, over: () => void) {
    this.#over = over;
    this.#patienceMs = patienceMs;
    this.#deadline = this.#began + MOST_STRETCH * patienceMs;
    this.#look();
  }

  /** Leaves at most so many milliseconds from now, whoever has the processors meanwhile. */
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
