import { setTimeout } from "node:timers";
import { collectHeap, usedHeap } from "../../work/heap.ts";

/** Quiet milliseconds after which a collection is in nobody's way. */
const QUIET_MS = 1000;
/** Bytes in use beyond those after the last collection that make another worth its time. */
const MUCH = 32 * 2 ** 20;
/** The same as a share of what stayed: to collect a large heap takes long. */
const SHARE = 0.25;

/**
 * Gives back the memory that statements have left behind, once the thread has nothing to do: V8
 * collects when somebody allocates, and a thread that is quiet would keep hundreds of megabytes.
 */
export class QuietCollection {
  #held = 0;
  #timer: NodeJS.Timeout | undefined;

  /** The thread was asked something, or has ended something. */
  stir(): void {
    this.#timer ??= setTimeout(() => this.#collect(), QUIET_MS).unref();
    this.#timer.refresh();
  }

  #collect(): void {
    if (usedHeap() - this.#held < Math.max(MUCH, SHARE * this.#held)) return;
    collectHeap();
    this.#held = usedHeap();
  }
}
