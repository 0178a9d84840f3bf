import { randomBytes } from "node:crypto";
import type { Transaction } from "../store/port.ts";
import { QueryFailure } from "./failure.ts";
import type { QueryApiSettings } from "./settings.ts";

/** Characters of an unknown id that a message repeats. */
const LONGEST_ID = 100;

/** Whose a transaction is, and where: others do not find it. */
export interface Owner {
  /** The database as its address names it. */
  database: string;
  mayWrite: boolean;
}

/** An explicit transaction that is open. */
export interface OpenTransaction {
  readonly id: string;
  readonly mode: "read" | "write";
  /** The access mode that whoever began it asked for. */
  readonly asked: "READ" | "WRITE" | undefined;
  /** When it is undone however it is used, in milliseconds of `performance.now()`. */
  readonly deadline: number;
  readonly transaction: Transaction;
  /** When it is undone unless it is used before. */
  readonly expires: Date;
}

interface Held extends OpenTransaction {
  expires: Date;
  owner: Owner;
  client: string;
  /** Whether a request is at it. */
  busy: boolean;
  timer: NodeJS.Timeout | undefined;
}

/** The explicit transactions that are open between requests: so many, and each for so long. */
export class OpenTransactions {
  readonly #settings: QueryApiSettings;
  readonly #held = new Map<string, Held>();
  /** Those that are about to begin count too. */
  readonly #places = new Set<{ client: string; mayWrite: boolean }>();

  constructor(settings: QueryApiSettings) {
    this.#settings = settings;
  }

  /**
   * Begins a transaction and takes it for one request, as `take` does.
   *
   * @throws QueryFailure 429 when as many are open as may be; what `begin` rejects with
   */
  async begin(
    client: string,
    owner: Owner,
    { mode, asked, deadline }: Pick<OpenTransaction, "mode" | "asked" | "deadline">,
    begin: () => Promise<Transaction>,
  ): Promise<OpenTransaction> {
    const place = { client, mayWrite: owner.mayWrite };
    this.#refuseMore(place);
    this.#places.add(place);
    try {
      const transaction = await begin();
      const held: Held = {
        id: randomBytes(16).toString("hex"),
        mode,
        asked,
        deadline,
        transaction,
        owner,
        client,
        expires: this.#later(),
        busy: true,
        timer: undefined,
      };
      this.#held.set(held.id, held);
      void transaction.over().then(() => this.#places.delete(place));
      return held;
    } catch (error) {
      this.#places.delete(place);
      throw error;
    }
  }

  /**
   * Takes an open transaction for one request, which gives it back by `keep` or ends it by `drop`.
   *
   * @throws QueryFailure 404 when there is none of that id, 400 while another request is at it
   */
  take(id: string, { database, mayWrite }: Owner): OpenTransaction {
    const held = this.#held.get(id);
    if (held?.owner.database !== database || held.owner.mayWrite !== mayWrite) throw unknown(id);
    if (held.busy)
      throw new QueryFailure(
        400,
        "Neo.ClientError.Transaction.TransactionAccessedConcurrently",
        "Another request is currently accessing this transaction.",
      );
    held.busy = true;
    clearTimeout(held.timer);
    return held;
  }

  /** Leaves a transaction open, from now on for the whole time again. */
  keep({ id }: OpenTransaction): OpenTransaction {
    const held = this.#held.get(id);
    if (!held) throw unknown(id);
    held.busy = false;
    held.expires = this.#later();
    held.timer = setTimeout(() => void this.drop(held), this.#settings.transactionTimeoutMs);
    return held;
  }

  /** Ends a transaction; what was not committed is undone. */
  async drop({ id, transaction }: OpenTransaction): Promise<void> {
    clearTimeout(this.#held.get(id)?.timer);
    this.#held.delete(id);
    await transaction.rollback();
  }

  /** Undoes every transaction that is open. */
  async close(): Promise<void> {
    await Promise.all([...this.#held.values()].map((held) => this.drop(held)));
  }

  #later(): Date {
    return new Date(Date.now() + this.#settings.transactionTimeoutMs);
  }

  /** Those who may write have places of their own, so that no stranger takes them. */
  #refuseMore({ client, mayWrite }: { client: string; mayWrite: boolean }): void {
    const alike = [...this.#places].filter((place) => place.mayWrite === mayWrite);
    const { maxTransactions, maxTransactionsPerClient } = this.#settings;
    const reason =
      alike.length >= maxTransactions
        ? `${maxTransactions} transactions are open (ENTENTE_TRANSACTIONS)`
        : alike.filter((place) => place.client === client).length >= maxTransactionsPerClient
          ? `${maxTransactionsPerClient} transactions of this client are open (ENTENTE_TRANSACTIONS_PER_CLIENT)`
          : undefined;
    if (reason === undefined) return;
    const code = "Neo.TransientError.Transaction.MaximumTransactionLimitReached";
    throw new QueryFailure(429, code, reason, 1);
  }
}

/** In the words of Neo4j's own Query API. */
function unknown(id: string): QueryFailure {
  return new QueryFailure(
    404,
    "Neo.ClientError.Request.Invalid",
    `Transaction with Id: "${id.slice(0, LONGEST_ID)}" was not found. It may have timed out and therefore rolled back or the routing header 'neo4j-cluster-affinity' was not provided.`,
  );
}
