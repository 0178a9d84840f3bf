import { STATUSES } from "../../domain/status.ts";
import type { PictureData, PictureOrder, ViewDescription } from "../../domain/contract/picture.ts";
import type { Data } from "../data.ts";
import { BadRequest, ProblemError, Unavailable } from "../errors.ts";
import type { Ask } from "../query/ask.ts";
import { wholeGraph } from "../whole/graph.ts";
import { PoolError } from "../thread/pool-error.ts";
import { SERVER, type Asker } from "../work/asker.ts";
import { Turns } from "../work/turns.ts";
import { SharedWork } from "../work/shared-work.ts";
import type { PictureAnswer, PictureFormat, PictureQuestion, PictureTask } from "./messages.ts";
import type { PictureThread, PictureThreads } from "./threads.ts";

/** Bytes kept at the most: of pictures, and of views in words. */
const PICTURE_BYTES = 64 * 2 ** 20;
const WORD_BYTES = 8 * 2 ** 20;
const MOST_RELATIONS = 20_000;
/** Of a graph that has more, since so many lines are already more than anybody tells apart. */
const MOST_OF_LARGE = 1000;
/** After the first page, so that it is not held up by what comes later. */
const WARM_AFTER_MS = 2000;

/** A picture that is asked for, and as what. */
export interface PictureRequest {
  order: PictureOrder;
  format: PictureFormat;
  /** Dots per inch that a PNG notes */
  dpi: number;
}

/** Gives what was made of the data, unless a load has changed it since. */
export type WhileStill = <T>(data: Data, made: T) => Promise<T>;

/** The file of a picture: an SVG is compressed, others as they are. */
export interface PictureFile {
  body: Uint8Array;
}

/**
 * Pictures of views and views in words, by data version, each in a thread of its own: nobody waits
 * for a page because somebody else waits for a picture. Equal ones that are asked for together are
 * made once; what nobody waits for any longer is dropped.
 */
export class Pictures {
  readonly #ask: Ask;
  readonly #whileStill: WhileStill;
  readonly #threads: PictureThreads;
  readonly #files = new SharedWork<PictureFile>({
    turns: new Turns({
      name: "pictures",
      running: 1,
      waiting: 64,
      perClient: 8,
      retryAfter: 5,
    }),
    budget: PICTURE_BYTES,
    sizeOf: ({ body }) => body.buffer.byteLength,
  });
  readonly #described = new SharedWork<ViewDescription>({
    turns: new Turns({ name: "cards", running: 1, waiting: 256, perClient: 32, retryAfter: 2 }),
    budget: WORD_BYTES,
    sizeOf: (words) => 2 * JSON.stringify(words).length,
  });
  #held: { state: string; data: Promise<SharedArrayBuffer> } | undefined;
  #warm: string | undefined;

  /**
   * @param threads shared with the pictures of other packs, and closed by their owner
   * @param whileStill rejects when a load has changed the data that something was made of
   */
  constructor(ask: Ask, threads: PictureThreads, whileStill: WhileStill) {
    this.#ask = ask;
    this.#whileStill = whileStill;
    this.#threads = threads;
  }

  /**
   * A picture's file. Rejects with BadRequest naming what of the view cannot be, with a problem of
   * status 501 where neither PNG nor PDF can be made, with TooMany, Unavailable or StoreError, or with the reason
   * of the asker's signal.
   */
  file(data: Data, request: PictureRequest, asker: Asker): Promise<PictureFile> {
    const key = `${data.state} ${JSON.stringify(request)}`;
    return this.#files.get(key, asker, (dropped) => this.#draw(data, request, dropped));
  }

  /** The view of a link's query in words. Rejects as `file` does, but for the view's faults. */
  description(data: Data, query: string, asker: Asker): Promise<ViewDescription> {
    const key = `${data.state} ${query}`;
    return this.#described.get(key, asker, () => this.#describe(data, query));
  }

  /**
   * Makes ready, before long, to put views of a data version in words at once. Whoever opens the
   * page asks for it. A start does not: it would rest in 17 MB more for the one link that is shared
   * before anybody has opened a page, whose card is there when it is asked for again.
   */
  warm(data: Data): void {
    if (this.#warm === data.state) return;
    this.#warm = data.state;
    const describe = () => void this.description(data, "", SERVER).catch(() => undefined);
    setTimeout(describe, WARM_AFTER_MS).unref();
  }

  /** Returns the data that the pictures of a version are made from. Rejects with StoreError. */
  async data(data: Data): Promise<PictureData> {
    const isLarge = data.dataset.counts.relations > MOST_RELATIONS;
    const question = {
      statuses: [...STATUSES],
      limit: isLarge ? MOST_OF_LARGE : MOST_RELATIONS,
      isolated: true,
    };
    const sources = Array.from(data.catalogue.sources.values(), ({ id, title, background }) => ({
      ...{ id, title, background },
    }));
    const graph = await wholeGraph(this.#ask, data, question);
    return { graph, dataset: data.dataset, sources };
  }

  async #describe(data: Data, query: string): Promise<ViewDescription> {
    const { state } = data;
    const shared = await this.#shared(data);
    const answer = await asked(this.#threads.wording, { state, data: shared, describe: query });
    if (answer === "here" || !("described" in answer))
      throw new Unavailable("the view was not described");
    return answer.described;
  }

  async #draw(data: Data, task: PictureRequest, dropped: AbortSignal): Promise<PictureFile> {
    const { state } = data;
    const shared = await this.#shared(data);
    dropped.throwIfAborted();
    const stop = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    dropped.addEventListener("abort", () => Atomics.store(new Int32Array(stop), 0, 1));
    const given: PictureTask = { ...task, stop };
    const answer = await asked(this.#threads.drawing, { state, data: shared, ...given });
    if (answer === "here") throw new Unavailable("no picture was drawn");
    if ("faults" in answer) throw new BadRequest(answer.faults);
    if ("described" in answer || "dropped" in answer) throw new Unavailable("no picture was drawn");
    if ("unavailable" in answer)
      throw new ProblemError(501, "Not possible here", `${answer.unavailable}; ask for SVG`);
    return { body: answer.body };
  }

  async #settledData(data: Data): Promise<PictureData> {
    return this.#whileStill(data, await this.data(data));
  }

  /** The data as JSON in memory that the threads see too, written once for each version. */
  #shared(data: Data): Promise<SharedArrayBuffer> {
    if (this.#held?.state !== data.state) {
      const held = { state: data.state, data: this.#settledData(data).then(share) };
      this.#held = held;
      held.data.catch(() => {
        if (this.#held === held) this.#held = undefined;
      });
    }
    return this.#held.data;
  }
}

async function asked(thread: PictureThread, question: PictureQuestion): Promise<PictureAnswer> {
  return thread.ask(question, SERVER).catch((cause: unknown) => {
    if (!(cause instanceof PoolError)) throw cause;
    throw new Unavailable(`no picture can be drawn now: ${cause.message}`, { cause });
  });
}

function share(data: PictureData): SharedArrayBuffer {
  const bytes = new TextEncoder().encode(JSON.stringify(data));
  const shared = new SharedArrayBuffer(bytes.byteLength);
  new Uint8Array(shared).set(bytes);
  return shared;
}
