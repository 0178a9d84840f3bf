import { LRUCache } from "lru-cache";
import { compressed, recompressed, type CompressedBody } from "./compressed-body.ts";

/** Maximum total size of the cached response bodies, in compressed bytes. */
const BUDGET = 64 * 2 ** 20;
/** Bytes that an entry takes beside its key and body, for its objects and its slot in the map. */
const ENTRY_BYTES = 1024;

/** Computes a response and checks afterwards that the data did not change meanwhile. */
export interface Computation {
  produce: () => Promise<unknown>;
  isStill: () => Promise<boolean>;
}

/** Thrown if the data changed while a response was computed, so that it belongs to no version. */
export class Unsettled extends Error {
  override readonly name = "Unsettled";
}

/**
 * Caches responses by state of the data and address. Bodies are kept compressed: they take a tenth
 * of the memory, and nearly every client accepts that. Equal requests that arrive together are
 * computed once. A response is not cached if the data changed while it was computed.
 */
export class ResponseCache {
  readonly #cache = new LRUCache<string, CompressedBody, Computation>({
    maxSize: BUDGET,
    sizeCalculation: ({ gzip, brotli }, key) =>
      gzip.byteLength + (brotli?.byteLength ?? 0) + key.length + ENTRY_BYTES,
    // A response that is evicted before it is ready is still sent.
    ignoreFetchAbort: true,
    fetchMethod: async (_key, _stale, { context: { produce, isStill } }) => {
      const changed = "the data changed while the response was computed";
      const answer = await produce().catch(async (error: unknown) => {
        // Half of it from before a load and half from after need not fit together.
        throw (await isStill().catch(() => true))
          ? error
          : new Unsettled(changed, { cause: error });
      });
      if (!(await isStill())) throw new Unsettled(changed);
      return compressed(JSON.stringify(answer));
    },
  });
  #isRepacking = false;
  readonly #failed: (error: unknown) => void;

  /**
   * @param failed called with the error if a response could not be recompressed; it is sent as it
   *   is
   */
  constructor(failed: (error: unknown) => void) {
    this.#failed = failed;
  }

  /** Returns true if the response to this address at this state of the data is cached. */
  has(state: string, address: string): boolean {
    return this.#cache.has(`${state} ${address}`);
  }

  /**
   * Returns the compressed JSON of a response. Rejects with the error of `produce`, or with
   * Unsettled if the data changed meanwhile; nothing is cached then.
   */
  async body(state: string, address: string, computation: Computation): Promise<CompressedBody> {
    const key = `${state} ${address}`;
    const before = this.#cache.get(key);
    if (before) {
      if (!before.brotli) void this.#repack(key, before);
      return before;
    }
    const body = await this.#cache.fetch(key, { context: computation });
    if (!body) throw new Error(`no response was computed for ${address}`);
    return body;
  }

  /**
   * Recompresses a response that is requested a second time, while its current form is sent. Only
   * one is recompressed at a time; others are skipped until they are requested again, which leaves
   * the remaining zlib threads of this process to requests that are waiting.
   */
  async #repack(key: string, answer: CompressedBody): Promise<void> {
    if (this.#isRepacking) return;
    this.#isRepacking = true;
    try {
      this.#cache.set(key, await recompressed(answer));
    } catch (error) {
      this.#failed(error);
    } finally {
      this.#isRepacking = false;
    }
  }
}
