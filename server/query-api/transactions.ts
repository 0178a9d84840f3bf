import { randomBytes } from "node:crypto";
import type { Transaction } from "../store/port.ts";
import { QueryFailure } from "./failure.ts";
import type { QueryApiSettings } from "./settings.ts";

/** Maximum number of characters of an unknown id that a message repeats. */
const LONGEST_ID = 100;

/** Scope of a transaction: requests with another scope do not find it. */
export interface Owner {
  /** The database name in the request's address. */
  database: string;
  mayWrite: boolean;
}

/** An open explicit transaction. */
export interface OpenTransaction {
  readonly id: string;
  readonly mode: "read" | "write";
  /** The access mode that was requested when it began. */
  readonly accessMode: "READ" | "WRITE" | undefined;
  /** Time of the unconditional rollback, in milliseconds of `performance.now()`. */
  readonly deadline: number;
  readonly transaction: Transaction;
  /** Time of the rollback if the transaction is not used before. */
  readonly expires: Date;
}

interface OpenRecord extends OpenTransaction {
  expires: Date;
  owner: Owner;
  client: string;
  /** True while a request uses it. */
  busy: boolean;
  timer: NodeJS.Timeout | undefined;
}

/**
 * Holds the explicit transactions that are open between requests, limited in number and lifetime.
 */
export class OpenTransactions {
  readonly #settings: QueryApiSettings;
  readonly #open = new Map<string, OpenRecord>();
  /** Includes transactions that are about to begin. */
  readonly #places = new Set<{ client: string; mayWrite: boolean }>();

  constructor(settings: QueryApiSettings) {
    this.#settings = settings;
  }

  /** Number of transactions that are open or about to begin. */
  get size(): number {
    return this.#places.size;
  }

  /**
   * Begins a transaction and takes it for one request, as `take` does.
   *
   * @throws QueryFailure 429 if too many are open; rejects with the error of `begin`
   */
  async begin(
    client: string,
    owner: Owner,
    { mode, accessMode, deadline }: Pick<OpenTransaction, "mode" | "accessMode" | "deadline">,
    begin: () => Promise<Transaction>,
  ): Promise<OpenTransaction> {
    const place = { client, mayWrite: owner.mayWrite };
    this.#checkLimits(place);
    this.#places.add(place);
    try {
      const transaction = await begin();
      const record: OpenRecord = {
        id: randomBytes(16).toString("hex"),
        mode,
        accessMode,
        deadline,
        transaction,
        owner,
        client,
        expires: this.#nextExpiry(),
        busy: true,
        timer: undefined,
      };
      this.#open.set(record.id, record);
      void transaction.over().then(() => this.#places.delete(place));
      return record;
    } catch (error) {
      this.#places.delete(place);
      throw error;
    }
  }

  /**
   * Takes an open transaction for one request, which must return it by `keep` or end it by `drop`.
   *
   * @throws QueryFailure 404 if the id is unknown, 400 while another request uses it
   */
  take(id: string, { database, mayWrite }: Owner): OpenTransaction {
    const record = this.#open.get(id);
    if (record?.owner.database !== database || record.owner.mayWrite !== mayWrite)
      throw unknown(id);
    if (record.busy)
      throw new QueryFailure(
        400,
        "Neo.ClientError.Transaction.TransactionAccessedConcurrently",
        "Another request is currently accessing this transaction.",
      );
    record.busy = true;
    clearTimeout(record.timer);
    return record;
  }

  /** Returns a transaction after a request and restarts its idle timeout. */
  keep({ id }: OpenTransaction): OpenTransaction {
    const record = this.#open.get(id);
    if (!record) throw unknown(id);
    record.busy = false;
    record.expires = this.#nextExpiry();
    record.timer = setTimeout(() => void this.drop(record), this.#settings.transactionTimeoutMs);
    return record;
  }

  /** Ends a transaction; uncommitted changes are rolled back. */
  async drop({ id, transaction }: OpenTransaction): Promise<void> {
    clearTimeout(this.#open.get(id)?.timer);
    this.#open.delete(id);
    await transaction.rollback();
  }

  /** Rolls back all open transactions. */
  async close(): Promise<void> {
    await Promise.all([...this.#open.values()].map((record) => this.drop(record)));
  }

  #nextExpiry(): Date {
    return new Date(Date.now() + this.#settings.transactionTimeoutMs);
  }

  /** Writers are limited separately, so that readers cannot take their slots. */
  #checkLimits({ client, mayWrite }: { client: string; mayWrite: boolean }): void {
    const sameAccess = [...this.#places].filter((place) => place.mayWrite === mayWrite);
    const { maxTransactions, maxTransactionsPerClient } = this.#settings;
    const reason =
      sameAccess.length >= maxTransactions
        ? `${maxTransactions} transactions are open (ENTENTE_TRANSACTIONS)`
        : sameAccess.filter((place) => place.client === client).length >= maxTransactionsPerClient
          ? `${maxTransactionsPerClient} transactions of this client are open (ENTENTE_TRANSACTIONS_PER_CLIENT)`
          : undefined;
    if (reason === undefined) return;
    const code = "Neo.TransientError.Transaction.MaximumTransactionLimitReached";
    throw new QueryFailure(429, code, reason, 1);
  }
}

/** The message of Neo4j's own Query API. */
function unknown(id: string): QueryFailure {
  return new QueryFailure(
    404,
    "Neo.ClientError.Request.Invalid",
    `Transaction with Id: "${id.slice(0, LONGEST_ID)}" was not found. It may have timed out and therefore rolled back or the routing header 'neo4j-cluster-affinity' was not provided.`,
  );
}
