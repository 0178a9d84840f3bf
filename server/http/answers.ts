import { LRUCache } from "lru-cache";
import { packed, repacked, type Packed } from "./packed.ts";

/** Bytes of compressed answers kept at the most. */
const BUDGET = 64 * 2 ** 20;
/** Bytes that an answer takes beside its key and body: objects, and the room of a map. */
const ENTRY_BYTES = 1024;

/** How an answer is made, and whether the data is afterwards what it was before. */
export interface Making {
  produce: () => Promise<unknown>;
  isStill: () => Promise<boolean>;
}

/** An answer that the data changed under: to be given to nobody as one of its version. */
export class Unsettled extends Error {
  override readonly name = "Unsettled";
}

/**
 * Answers by data version and address, kept compressed: a tenth of the memory, and what nearly
 * every client wants. Equal questions that arrive together are asked once. What the data changed
 * under while it was computed is not kept.
 */
export class Answers {
  readonly #kept = new LRUCache<string, Packed, Making>({
    maxSize: BUDGET,
    sizeCalculation: ({ gzip, brotli }, key) =>
      gzip.byteLength + (brotli?.byteLength ?? 0) + key.length + ENTRY_BYTES,
    // An answer whose place is taken before it is there goes out all the same.
    ignoreFetchAbort: true,
    fetchMethod: async (_key, _stale, { context: { produce, isStill } }) => {
      const answer = await produce();
      if (!(await isStill())) throw new Unsettled("the data changed under this answer");
      return packed(JSON.stringify(answer));
    },
  });
  #isRepacking = false;
  readonly #failed: (error: unknown) => void;

  /** @param failed told why an answer could not be compressed better; it goes out as it is */
  constructor(failed: (error: unknown) => void) {
    this.#failed = failed;
  }

  /** Whether this address was answered at this data version, and the answer is still kept. */
  has(version: string, address: string): boolean {
    return this.#kept.has(`${version} ${address}`);
  }

  /**
   * The JSON of an answer, compressed. Rejects as `produce` does, or with Unsettled, and then keeps
   * nothing.
   */
  async body(version: string, address: string, making: Making): Promise<Packed> {
    const key = `${version} ${address}`;
    const before = this.#kept.get(key);
    if (before) {
      if (!before.brotli) void this.#repack(key, before);
      return before;
    }
    const body = await this.#kept.fetch(key, { context: making });
    if (!body) throw new Error(`no answer was made for ${address}`);
    return body;
  }

  /**
   * Compresses better what is asked for again, while what there is goes out. One at a time, and
   * what is asked for meanwhile waits until it is asked for once more: that leaves the other
   * threads of this process to those who wait.
   */
  async #repack(key: string, answer: Packed): Promise<void> {
    if (this.#isRepacking) return;
    this.#isRepacking = true;
    try {
      this.#kept.set(key, await repacked(answer));
    } catch (error) {
      this.#failed(error);
    } finally {
      this.#isRepacking = false;
    }
  }
}
