import { collectHeap, usedHeap } from "../../work/heap.ts";

/** From this share of the limit on the thread is short of memory. */
const SHORT = 0.8;

/** Says when the thread is about to use up its memory, before it would be ended for it. */
export class MemoryGuard {
  readonly #short: number;
  #lookFrom: number;

  /** @param limit bytes of the thread's heap */
  constructor(private readonly limit: number) {
    this.#short = limit * SHORT;
    this.#lookFrom = this.#short;
  }

  /** Returns true if memory is short even after a garbage collection. */
  isShort(): boolean {
    if (usedHeap() < this.#lookFrom) return false;
    collectHeap();
    const held = usedHeap();
    // Collecting takes long, so that it is not done again before much has been used.
    this.#lookFrom = Math.max(this.#short, held + (this.limit - held) / 3);
    return held > this.#short;
  }
}
