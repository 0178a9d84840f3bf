import { join } from "node:path";
import neo4j from "neo4j-driver";
import { startNeo4j } from "../../server/neo4j/launch.ts";
import { MissingPrerequisite } from "../../server/neo4j/missing.ts";
import { toDriver } from "../../server/store/neo4j/values.ts";
import { openStore } from "../../server/store/open.ts";
import type { Store } from "../../server/store/port.ts";
import { freePort } from "../setup/free-port.ts";
import type { Recorded } from "./recording.ts";

/** A statement with parameters in the driver's form. */
interface Call {
  statement: string;
  parameters: Record<string, unknown>;
}

/** A Neo4j of the bench's own: the product's store on it, and a bare driver beside that. */
export interface BenchNeo4j {
  store: Store;
  uri: string;
  username: string;
  password: string;
  /** Removes every node and relationship; constraints and indexes stay, for both alike. */
  empty(): Promise<void>;
  prepare(recorded: readonly Recorded[]): Call[];
  /** Runs calls one after another, each in a transaction of its own, on one session. */
  replay(calls: readonly Call[]): Promise<void>;
  stop(): Promise<void>;
}

/** In parts: a transaction over all of a large pack would not fit in memory. */
const EMPTIED = "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS";

/** A fresh, empty embedded store that answers. */
export async function openEmbedded(): Promise<Store> {
  const store = await openStore({ engine: "embedded", memoryLimitBytes: 2 ** 31 });
  await store.ping();
  return store;
}

/** Starts a Neo4j; gives the reason as one line where none can be started. */
export async function openNeo4j(
  folder: string,
  javaOptions: readonly string[] = [],
): Promise<BenchNeo4j | string> {
  let server;
  try {
    const dataFolder = join(folder, "neo4j");
    const port = await freePort();
    server = await startNeo4j({ port, dataFolder, javaOptions, password: "only-for-bench" });
  } catch (error) {
    if (error instanceof MissingPrerequisite) return error.message;
    throw error;
  }
  const { uri, username, password } = server;
  const store = await openStore({ engine: "neo4j", uri, username, password });
  await store.ping();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { useBigInt: true });
  const replay = async (calls: readonly Call[]) => {
    const session = driver.session();
    try {
      for (const { statement, parameters } of calls) await session.run(statement, parameters);
    } finally {
      await session.close();
    }
  };
  return {
    ...{ store, uri, username, password },
    replay,
    empty: () => replay([{ statement: EMPTIED, parameters: {} }]),
    prepare: (recorded) =>
      recorded.map(({ statement, parameters }) => ({
        statement,
        parameters: toDriver({ ...parameters }) as Record<string, unknown>,
      })),
    stop: async () => {
      await driver.close();
      await store.close();
      await server.stop();
    },
  };
}
