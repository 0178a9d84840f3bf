import neo4j, { type BookmarkManager, type Driver, type Session } from "neo4j-driver";
import { StatementAnswer } from "../answer.ts";
import { neo4jError } from "./errors.ts";
import { openNeo4jStatement } from "./statement.ts";
import type { Neo4jSettings } from "../settings.ts";
import {
  StoreError,
  type Answer,
  type Parameters,
  type RunOptions,
  type Store,
  type Transaction,
  type TransactionOptions,
} from "../port.ts";
import { collectRows } from "../rows.ts";
import { beginNeo4j } from "./transaction.ts";

const SCHEMES = ["neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"];

type SessionOptions = Pick<TransactionOptions, "mode" | "bookmarks" | "impersonatedUser">;

const CONNECT_TIMEOUT_MS = 5000;

/**
 * Neo4j, or anything else that speaks Bolt. Reads use READ access mode, in
 * which the server refuses writes; a read sees every write made before it
 * through the same store.
 */
export class Neo4jStore implements Store {
  readonly engine = "neo4j";
  readonly #driver: Driver;
  readonly #bookmarks: BookmarkManager = neo4j.bookmarkManager();
  readonly #settings: Neo4jSettings;
  #closed = false;

  /** @throws StoreError `bad-uri` when the address cannot be understood. */
  constructor(settings: Neo4jSettings) {
    this.#settings = settings;
    checkUri(settings.uri);
    try {
      this.#driver = neo4j.driver(
        settings.uri,
        neo4j.auth.basic(settings.username, settings.password),
        {
          useBigInt: true,
          connectionTimeout: CONNECT_TIMEOUT_MS,
          telemetryDisabled: true,
          disableAutoCommitRetries: true,
          userAgent: "entente",
        },
      );
    } catch (cause) {
      throw badUri(settings.uri, cause instanceof Error ? cause.message : String(cause));
    }
  }

  run(statement: string, parameters: Parameters, options: RunOptions): Answer {
    const closing: Promise<void>[] = [];
    const opening = openNeo4jStatement({
      closing,
      statement,
      parameters,
      options,
      openSession: () => this.#session(options),
      explain: (error) => this.#explain(error),
    });
    return new StatementAnswer(opening, options.maxRows, closing);
  }

  begin(options: TransactionOptions): Promise<Transaction> {
    return beginNeo4j({
      options,
      openSession: () => this.#session(options),
      explain: (error) => this.#explain(error),
    });
  }

  async ping(): Promise<void> {
    const { database } = this.#settings;
    try {
      await this.#driver.verifyConnectivity(database ? { database } : {});
    } catch (error) {
      throw this.#explain(error);
    }
    // A connection alone does not tell whether there is such a database.
    await collectRows(this, "RETURN 1 AS one", {}, { mode: "read" });
  }

  async database(): Promise<string> {
    const given = this.#settings.database;
    if (given) return given;
    const session = this.#driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const { summary } = await session.run("RETURN 1 AS one");
      return summary.database.name ?? "neo4j";
    } catch (error) {
      throw this.#explain(error);
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#driver.close();
  }

  #session({ mode, bookmarks, impersonatedUser }: SessionOptions): Session {
    return this.#driver.session({
      ...(this.#settings.database ? { database: this.#settings.database } : {}),
      defaultAccessMode: mode === "read" ? neo4j.session.READ : neo4j.session.WRITE,
      bookmarkManager: this.#bookmarks,
      ...(bookmarks && { bookmarks: [...bookmarks] }),
      ...(impersonatedUser !== undefined && { impersonatedUser }),
    });
  }

  #explain(error: unknown): StoreError {
    if (this.#closed) return new StoreError("unreachable", "the store is closed");
    return neo4jError(error, this.#settings.uri, this.#settings.database);
  }
}

function checkUri(uri: string): void {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\/[^/?#]/i.exec(uri)?.[1];
  if (!scheme || !URL.canParse(uri)) throw badUri(uri, "it is not of the form scheme://host:port");
  if (!SCHEMES.includes(scheme.toLowerCase())) {
    throw badUri(uri, `the scheme is ${scheme}, expected one of ${SCHEMES.join(", ")}`);
  }
}

function badUri(uri: string, reason: string): StoreError {
  return new StoreError("bad-uri", `the address ${JSON.stringify(uri)} is not usable: ${reason}`);
}
