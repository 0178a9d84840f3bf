import { gzip } from "node:zlib";
import { promisify } from "node:util";
import { LRUCache } from "lru-cache";

const compress = promisify(gzip);

/** Bytes of compressed answers kept at the most. */
const BUDGET = 64 * 2 ** 20;

/**
 * Answers by data version and address, kept compressed: a tenth of the memory, and what nearly
 * every client wants. Equal questions that arrive together are asked once.
 */
export class Answers {
  readonly #kept = new LRUCache<string, Buffer, () => Promise<unknown>>({
    maxSize: BUDGET,
    sizeCalculation: (body, key) => body.byteLength + key.length,
    fetchMethod: async (_key, _stale, { context: produce }) =>
      compress(JSON.stringify(await produce())),
  });

  /** Whether this address was answered at this data version, and the answer is still kept. */
  has(version: string, address: string): boolean {
    return this.#kept.has(`${version} ${address}`);
  }

  /** The gzipped JSON of an answer; rejects as `produce` does, and then keeps nothing. */
  async body(version: string, address: string, produce: () => Promise<unknown>): Promise<Buffer> {
    const body = await this.#kept.fetch(`${version} ${address}`, { context: produce });
    if (!body) throw new Error(`no answer was made for ${address}`);
    return body;
  }
}
