import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** From this share of the limit on the thread is short of memory. */
const SHORT = 0.8;

/** Says when the thread is about to use up its memory, before it would be ended for it. */
export class MemoryGuard {
  readonly #short: number;
  #lookFrom: number;
  #collect: (() => void) | undefined;

  /** @param limit bytes of the thread's heap */
  constructor(private readonly limit: number) {
    this.#short = limit * SHORT;
    this.#lookFrom = this.#short;
  }

  /** Whether it is short of memory even when all that nobody holds any more is collected. */
  isShort(): boolean {
    if (used() < this.#lookFrom) return false;
    this.#collect ??= collector();
    this.#collect();
    const held = used();
    // Collecting takes long, so that it is not done again before much has been used.
    this.#lookFrom = Math.max(this.#short, held + (this.limit - held) / 3);
    return held > this.#short;
  }
}

const used = (): number => getHeapStatistics().used_heap_size;

/**
 * Collects what nobody holds any more, at once. The flag is of the whole process, and V8 takes no
 * compiled code from elsewhere that was made under other flags, so that it does not stay.
 */
function collector(): () => void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  setFlagsFromString("--no-expose-gc");
  return collect;
}
