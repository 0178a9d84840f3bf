import neo4j, { type Driver, type Session } from "neo4j-driver";
import { StatementAnswer } from "../answer.ts";
import { limited } from "../limits.ts";
import {
  StoreError,
  type Answer,
  type BoltServer,
  type Parameters,
  type RunOptions,
  type Store,
  type Transaction,
  type TransactionOptions,
} from "../port.ts";
import { PING_STATEMENT } from "../ping-statement.ts";
import { collectRows } from "../rows.ts";
import type { Neo4jSettings } from "../settings.ts";
import { badUri, rotating, readAddress, type Address } from "../bolt-address.ts";
import { Chains } from "./chains.ts";
import { neo4jError, unresponsive } from "./errors.ts";
import { isStaleBookmark } from "./retry.ts";
import { serverOf } from "./servers.ts";
import { sessionCloser } from "./session.ts";
import { openNeo4jStatement } from "./statement.ts";
import { beginNeo4j } from "./transaction.ts";

type SessionOptions = Pick<
  TransactionOptions,
  "mode" | "bookmarks" | "client" | "impersonatedUser"
>;

const CONNECT_TIMEOUT_MS = 5000;
const ACQUISITION_TIMEOUT_MS = 15_000;
/** Shorter for a cluster, in which another member may be available. */
const ACQUISITION_OF_MEMBER_MS = 5000;
/** Milliseconds without a response after which a server counts as unreachable. */
const SILENCE_MS = 10_000;
/** Longer for a cluster, since its seeds are tried one after another. */
const SILENCE_OF_CLUSTER_MS = 20_000;
/** Connections that were idle for longer are tested before use, since they may have been cut. */
const LIVENESS_CHECK_MS = 10_000;

/**
 * A Neo4j server or cluster, or another Bolt server. In read mode nothing is written: the server
 * rejects writes, or they are rolled back. A read sees every earlier write of the same client, and
 * of the product itself, through the same store.
 */
export class Neo4jStore implements Store {
  readonly engine = "neo4j";
  readonly #address: Address;
  readonly #driver: Driver;
  readonly #chains = new Chains();
  readonly #settings: Neo4jSettings;
  readonly #silenceMs: number;
  #server: BoltServer | undefined;
  #pendingServer: Promise<BoltServer> | undefined;
  #closed = false;

  /** @throws StoreError `bad-uri` if the address is malformed */
  constructor(settings: Neo4jSettings) {
    this.#settings = settings;
    this.#address = readAddress(settings.uri);
    const { uri, seeds, isRouted } = this.#address;
    this.#silenceMs = isRouted ? SILENCE_OF_CLUSTER_MS : SILENCE_MS;
    const acquisition = Math.min(
      settings.acquisitionTimeoutMs ?? Infinity,
      isRouted ? ACQUISITION_OF_MEMBER_MS : ACQUISITION_TIMEOUT_MS,
    );
    const nextSeeds = rotating(seeds);
    try {
      this.#driver = neo4j.driver(uri, neo4j.auth.basic(settings.username, settings.password), {
        useBigInt: true,
        connectionTimeout: Math.min(CONNECT_TIMEOUT_MS, acquisition),
        connectionAcquisitionTimeout: acquisition,
        connectionLivenessCheckTimeout: LIVENESS_CHECK_MS,
        telemetryDisabled: true,
        disableAutoCommitRetries: true,
        userAgent: "entente",
        ...(isRouted && {
          resolver: (address: string) => (address === seeds[0] ? nextSeeds() : [address]),
        }),
      });
    } catch (cause) {
      throw badUri(settings.uri, cause instanceof Error ? cause.message : String(cause));
    }
  }

  get server(): BoltServer | undefined {
    return this.#server;
  }

  run(statement: string, parameters: Parameters, options: RunOptions): Answer {
    const closing: Promise<void>[] = [];
    const opening = openNeo4jStatement({
      closing,
      statement,
      parameters,
      options,
      isRouted: this.#address.isRouted,
      server: () => this.#server ?? this.#fetchServer(),
      openSession: () => this.#session(options),
      failed: (error) => this.#failed(error),
      explain: (error) => this.#explain(error),
    });
    return new StatementAnswer(opening, options.maxRows, closing);
  }

  begin(options: TransactionOptions): Promise<Transaction> {
    return beginNeo4j({
      options,
      isRouted: this.#address.isRouted,
      server: () => this.#server ?? this.#fetchServer(),
      openSession: () => this.#session(options),
      explain: (error) => this.#explain(error),
    });
  }

  async ping(): Promise<void> {
    // A connection alone does not prove that the database exists.
    const options = {
      mode: "read",
      timeoutMs: this.#silenceMs,
      metadata: { task: "probe" },
    } as const;
    await this.#withTimeout(() => collectRows(this, PING_STATEMENT, {}, options));
  }

  async database(): Promise<string> {
    const given = this.#settings.database;
    if (given) return given;
    const session = this.#driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const { summary } = await this.#withTimeout(() => session.run(PING_STATEMENT));
      return summary.database.name ?? "neo4j";
    } catch (error) {
      throw this.#explain(error);
    } finally {
      await sessionCloser(session, [])();
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#driver.close();
  }

  /** Queried once, since the capabilities of a server do not change while it runs. */
  #fetchServer(): Promise<BoltServer> {
    const { database } = this.#settings;
    const ask = () => this.#driver.getServerInfo(database ? { database } : {});
    this.#pendingServer ??= this.#withTimeout(ask)
      .then(({ agent }) => (this.#server = serverOf(agent)))
      .finally(() => (this.#pendingServer = undefined));
    return this.#pendingServer;
  }

  /** Limits a request that a healthy server answers at once, so that a hanging server fails it. */
  async #withTimeout<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await limited(this.#silenceMs, ask);
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== "timeout") throw error;
      throw unresponsive(this.#settings.uri, this.#silenceMs, error);
    }
  }

  #session({ mode, bookmarks, client, impersonatedUser }: SessionOptions): Session {
    return this.#driver.session({
      ...(this.#settings.database ? { database: this.#settings.database } : {}),
      defaultAccessMode: mode === "read" ? neo4j.session.READ : neo4j.session.WRITE,
      bookmarkManager: this.#chains.of(client),
      ...(bookmarks && { bookmarks: [...bookmarks] }),
      ...(impersonatedUser !== undefined && { impersonatedUser }),
    });
  }

  #failed(error: unknown): void {
    if (isStaleBookmark(error)) this.#chains.forget();
  }

  #explain(error: unknown): StoreError {
    if (this.#closed) return new StoreError("unreachable", "the store is closed");
    const explained = neo4jError(error, this.#settings.uri, this.#settings.database);
    if (explained.code !== "timeout" || !this.#server?.lacks.includes("cancel")) return explained;
    return new StoreError(
      "timeout",
      `${explained.message}; ${this.#server.product} cannot cancel it`,
      undefined,
      {
        cause: explained,
      },
    );
  }
}
