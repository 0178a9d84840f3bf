import { LRUCache } from "lru-cache";
import type { PictureData, PictureOrder } from "../contract/picture.ts";
import type { Data } from "../data.ts";
import { BadRequest, ProblemError, Unavailable } from "../errors.ts";
import { STATUSES } from "../pack/pack.ts";
import type { Ask } from "../query/ask.ts";
import { graph } from "../query/graph.ts";
import { startThread } from "../thread/start-thread.ts";
import { Thread } from "../thread/thread.ts";
import type { PictureAnswer, PictureFormat, PictureQuestion } from "./messages.ts";

/** Bytes of pictures kept at the most. */
const BUDGET = 64 * 2 ** 20;
const MOST_RELATIONS = 20_000;
const PATIENCE_MS = 30_000;

/** A picture that is asked for, and as what. */
export interface PictureRequest {
  order: PictureOrder;
  format: PictureFormat;
  /** px of a PNG for one of the picture */
  scale: number;
}

/**
 * Pictures of views, drawn in a thread of their own and kept by data version. Equal ones that are
 * asked for together are drawn once.
 */
export class Pictures {
  readonly #ask: Ask;
  readonly #thread: Thread<PictureQuestion, PictureAnswer>;
  readonly #kept = new LRUCache<string, Uint8Array, () => Promise<Uint8Array>>({
    maxSize: BUDGET,
    sizeCalculation: (body, key) => body.byteLength + key.length,
    fetchMethod: (_key, _stale, { context: produce }) => produce(),
  });
  #held: { version: string; data: Promise<SharedArrayBuffer> } | undefined;

  /** @param module path of the built module of pictures */
  constructor(ask: Ask, module: string) {
    this.#ask = ask;
    this.#thread = new Thread({
      start: () =>
        startThread(import.meta.url, "worker", {
          workerData: { module },
          resourceLimits: { maxOldGenerationSizeMb: 1024 },
        }),
      patienceMs: PATIENCE_MS,
      failed: (reason) => new Unavailable(`no picture can be drawn now: ${reason}`),
      name: "the room of pictures",
    });
  }

  /**
   * A picture's file. Rejects with BadRequest naming what of the view cannot be, with a problem of
   * status 501 where no PNG can be made, with Unavailable, or with StoreError.
   */
  async file(data: Data, request: PictureRequest): Promise<Uint8Array> {
    const key = `${data.version} ${JSON.stringify(request)}`;
    const file = await this.#kept.fetch(key, { context: () => this.#draw(data, request) });
    if (!file) throw new Unavailable("no picture was drawn");
    return file;
  }

  /** Ends the thread. */
  close(): Promise<void> {
    return this.#thread.close();
  }

  async #draw(data: Data, request: PictureRequest): Promise<Uint8Array> {
    const { version } = data;
    const answer = await this.#thread.ask({ version, data: await this.#shared(data), ...request });
    if ("faults" in answer) throw new BadRequest(answer.faults);
    if ("unavailable" in answer)
      throw new ProblemError(501, "Not possible here", `${answer.unavailable}; ask for SVG`);
    return answer.body;
  }

  /** The data as JSON in memory that the thread sees too, written once for each version. */
  #shared(data: Data): Promise<SharedArrayBuffer> {
    if (this.#held?.version !== data.version) {
      const written = this.#read(data).then(share);
      this.#held = { version: data.version, data: written };
      written.catch(() => (this.#held = undefined));
    }
    return this.#held.data;
  }

  async #read(data: Data): Promise<PictureData> {
    const question = {
      signs: undefined,
      statuses: [...STATUSES],
      kinds: undefined,
      predicates: undefined,
      sources: undefined,
      period: undefined,
      undated: true,
      hops: 1,
      limit: MOST_RELATIONS,
      isolated: true,
    };
    const sources = [...data.catalogue.sources.values()].map(({ id, title }) => ({ id, title }));
    return { graph: await graph(this.#ask, data, question), dataset: data.dataset, sources };
  }
}

function share(data: PictureData): SharedArrayBuffer {
  const bytes = new TextEncoder().encode(JSON.stringify(data));
  const shared = new SharedArrayBuffer(bytes.byteLength);
  new Uint8Array(shared).set(bytes);
  return shared;
}
