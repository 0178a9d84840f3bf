import type { BalanceQuestion } from "../../domain/analysis/balance/balance.ts";
import type { Balance } from "../../domain/contract/balance.ts";
import type { Data } from "../data.ts";
import { Unavailable } from "../errors.ts";
import type { Ask } from "../query/ask.ts";
import { reachedFrom } from "../query/neighbourhood.ts";
import type { RelationFilter } from "../query/relations.ts";
import { signedRelations } from "../query/signed-relations.ts";
import { PoolError } from "../thread/pool-error.ts";
import { SERVER, type Asker } from "../work/asker.ts";
import { SharedWork } from "../work/shared-work.ts";
import { Turns } from "../work/turns.ts";
import type { BalanceThread } from "./balance-thread.ts";

/** Bytes of answers that are kept. */
const KEPT_BYTES = 16 * 2 ** 20;

export interface BalanceRequest extends BalanceQuestion {
  filter: RelationFilter;
  /** Ids of actors: relations count if both ends are among them; null for all. */
  actors: readonly string[] | null;
  /** Restricts the actors to those within `hops` relations. */
  focus: string | undefined;
  hops: number;
  /** Maximum number of relations; the weakest are cut. */
  limit: number;
}

/**
 * Structural balance by data version, computed in a thread of its own, one at a time. Equal
 * questions that are asked together are computed once; what nobody waits for any longer is stopped.
 */
export class Balances {
  readonly #ask: Ask;
  readonly #thread: BalanceThread;
  readonly #whileStill: <T>(data: Data, made: T) => Promise<T>;
  readonly #answers = new SharedWork<Balance>({
    turns: new Turns({
      ...{ name: "figures of balance", running: 1, waiting: 64, perClient: 8, retryAfter: 10 },
    }),
    budget: KEPT_BYTES,
    sizeOf: (answer) => 2 * JSON.stringify(answer).length,
  });

  /**
   * @param thread shared with other packs, and closed by its owner
   * @param whileStill rejects when a load has changed the data that something was made of
   */
  constructor(ask: Ask, thread: BalanceThread, whileStill: <T>(data: Data, made: T) => Promise<T>) {
    this.#ask = ask;
    this.#thread = thread;
    this.#whileStill = whileStill;
  }

  /**
   * Returns the figures. Rejects with TooMany, Unavailable or StoreError, or with the reason of the
   * asker's signal.
   */
  answer(data: Data, request: BalanceRequest, asker: Asker): Promise<Balance> {
    const key = `${data.state} ${JSON.stringify(request)}`;
    return this.#answers.get(key, asker, (dropped) => this.#compute(data, request, dropped));
  }

  async #compute(data: Data, request: BalanceRequest, dropped: AbortSignal): Promise<Balance> {
    const { filter, limit, rule, camps, weighted } = request;
    const actors = await this.#actors(request);
    const { relations, total } = await signedRelations(this.#ask, filter, actors, limit);
    const made = await this.#whileStill(data, relations);
    const task = { relations: made, question: { rule, camps, weighted } };
    const figures = await this.#thread
      .ask(task, { client: SERVER.client, signal: dropped })
      .catch((cause: unknown) => {
        if (!(cause instanceof PoolError)) throw cause;
        throw new Unavailable(`balance cannot be computed now: ${cause.message}`, { cause });
      });
    if (figures === "here") throw new Unavailable("balance was not computed");
    const { pack, version } = { pack: data.dataset.pack, version: data.version };
    return { pack, version, relations: total, truncated: relations.length < total, ...figures };
  }

  async #actors({ actors, focus, hops, filter }: BalanceRequest): Promise<string[] | null> {
    if (focus === undefined) return actors && [...actors];
    const near = await reachedFrom(this.#ask, focus, hops, filter);
    return actors ? actors.filter((actor) => near.has(actor)) : [...near];
  }
}
