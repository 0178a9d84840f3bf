import { deferred } from "./deferred.ts";

/**
 * Decides which statements may use the engine. They run beside each other; one that is under
 * suspicion of having ended the engine runs alone, and new ones wait for it.
 */
export class Turns {
  #queue: Promise<void> = Promise.resolve();
  #suspects = 0;

  /** True while a suspect runs or waits. */
  get taken(): boolean {
    return this.#suspects > 0;
  }

  /** Resolves when no suspect is left. */
  async free(): Promise<void> {
    while (this.taken) await this.#queue;
  }

  /** Resolves with the function that ends the turn, once every earlier suspect is done. */
  async alone(): Promise<() => void> {
    const before = this.#queue;
    const turn = deferred<void>();
    this.#queue = turn.promise;
    this.#suspects++;
    await before;
    return () => {
      this.#suspects--;
      turn.resolve();
    };
  }
}
