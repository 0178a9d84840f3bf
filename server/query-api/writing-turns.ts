/** Milliseconds for which one answer is written before new requests and other answers have a turn. */
const SLICE_MS = 8;

const waiting: (() => void)[] = [];

/**
 * The turn of one answer among those that this process is writing. Rows that are there already and a
 * socket that takes them would let one answer go on without a look at anything else; and if all
 * answers went on as soon as each had let go once, the last would wait for all the others.
 */
export class WritingTurn {
  #begun = performance.now();

  /** Returns true if others should have a turn before more of this answer is written. */
  get isOver(): boolean {
    return performance.now() - this.#begun >= SLICE_MS;
  }

  /** Resolves when this answer's turn has come again. */
  async next(): Promise<void> {
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
      if (waiting.length === 1) setImmediate(goOn);
    });
    this.#begun = performance.now();
  }
}

/** One answer goes on; the next does after the process has heard what came in meanwhile. */
function goOn(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(goOn);
}
