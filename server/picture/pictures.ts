import { LRUCache } from "lru-cache";
import type { PictureData, PictureOrder, ViewDescription } from "../contract/picture.ts";
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
/** Views in words kept at the most. */
const MOST_DESCRIBED = 1000;
const PATIENCE_MS = 30_000;

/** A picture that is asked for, and as what. */
export interface PictureRequest {
  order: PictureOrder;
  format: PictureFormat;
  /** px of a PNG for one of the picture */
  scale: number;
}

/** Gives what was made of the data, unless a load has changed it since. */
export type WhileStill = <T>(data: Data, made: T) => Promise<T>;

/**
 * Pictures of views, drawn in a thread of their own and kept by data version. Equal ones that are
 * asked for together are drawn once.
 */
export class Pictures {
  readonly #ask: Ask;
  readonly #whileStill: WhileStill;
  readonly #thread: Thread<PictureQuestion, PictureAnswer>;
  readonly #kept = new LRUCache<string, Uint8Array, () => Promise<Uint8Array>>({
    maxSize: BUDGET,
    sizeCalculation: (body, key) => body.byteLength + key.length,
    fetchMethod: (_key, _stale, { context: produce }) => produce(),
  });
  readonly #described = new LRUCache<string, ViewDescription, () => Promise<ViewDescription>>({
    max: MOST_DESCRIBED,
    fetchMethod: (_key, _stale, { context: produce }) => produce(),
  });
  #held: { version: string; data: Promise<SharedArrayBuffer> } | undefined;

  /**
   * @param module path of the built module of pictures
   * @param whileStill rejects when a load has changed the data that something was made of
   */
  constructor(ask: Ask, module: string, whileStill: WhileStill) {
    this.#ask = ask;
    this.#whileStill = whileStill;
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

  /** The view of a link's query in words. Rejects with Unavailable or StoreError. */
  async description(data: Data, query: string): Promise<ViewDescription> {
    const produce = () => this.#describe(data, query);
    const described = await this.#described.fetch(`${data.version} ${query}`, { context: produce });
    if (!described) throw new Unavailable("the view was not described");
    return described;
  }

  /** What the pictures of a data version are made from. Rejects with StoreError. */
  async data(data: Data): Promise<PictureData> {
    return this.#read(data);
  }

  /** Ends the thread. */
  close(): Promise<void> {
    return this.#thread.close();
  }

  async #describe(data: Data, query: string): Promise<ViewDescription> {
    const { version } = data;
    const answer = await this.#thread.ask({
      version,
      data: await this.#shared(data),
      describe: query,
    });
    if (!("described" in answer)) throw new Unavailable("the view was not described");
    return answer.described;
  }

  async #draw(data: Data, request: PictureRequest): Promise<Uint8Array> {
    const { version } = data;
    const answer = await this.#thread.ask({ version, data: await this.#shared(data), ...request });
    if ("faults" in answer) throw new BadRequest(answer.faults);
    if ("described" in answer) throw new Unavailable("no picture was drawn");
    if ("unavailable" in answer)
      throw new ProblemError(501, "Not possible here", `${answer.unavailable}; ask for SVG`);
    return answer.body;
  }

  /** The data as JSON in memory that the thread sees too, written once for each version. */
  #shared(data: Data): Promise<SharedArrayBuffer> {
    if (this.#held?.version !== data.version) {
      const written = this.#read(data).then(async (read) =>
        share(await this.#whileStill(data, read)),
      );
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
