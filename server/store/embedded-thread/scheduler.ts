import { setImmediate } from "node:timers";

/** Something that is done slice by slice. */
export interface Task {
  /** Goes on for a while. `wait`: until somebody adds it again; `done`: for ever. Never throws. */
  slice(): "more" | "wait" | "done";
}

/** So many tasks may run within each other before the next has to wait for the outermost. */
const DEEPEST = 6;
/** Milliseconds that others run within a task before it goes on. */
const WITHIN_MS = 40;

/**
 * Lets tasks take turns in one thread: those that are new come first, and between two slices the
 * thread hears what it is told. A task that cannot be left in the middle calls `others`, which gives
 * turns to the other tasks from within.
 */
export class Scheduler {
  readonly #ready: Task[] = [];
  #isScheduled = false;
  #depth = 0;

  /** @param hear takes what the thread was told in the meantime */
  constructor(private readonly hear: () => void) {}

  /** Lets a task that is new, or waited, take its turn next. */
  add(task: Task): void {
    this.#ready.unshift(task);
    this.#schedule();
  }

  /** Takes a task out; true if it was waiting for its turn, so that it is not running. */
  remove(task: Task): boolean {
    const at = this.#ready.indexOf(task);
    if (at < 0) return false;
    this.#ready.splice(at, 1);
    return true;
  }

  /** Runs others from within a task. */
  others(): void {
    this.hear();
    if (this.#depth > DEEPEST) return;
    const end = Date.now() + WITHIN_MS;
    for (let left = this.#ready.length; left > 0 && Date.now() < end; left--) this.#turn();
  }

  #schedule(): void {
    if (this.#isScheduled || this.#ready.length === 0) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      this.#turn();
      this.#schedule();
    });
  }

  #turn(): void {
    const task = this.#ready.shift();
    if (!task) return;
    this.#depth++;
    try {
      if (task.slice() === "more") this.#ready.push(task);
    } finally {
      this.#depth--;
    }
  }
}
