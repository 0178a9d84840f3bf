import type { Store } from "../store/port.ts";
import { QueryFailure } from "./failure.ts";

/** Neo4j's default database. */
const DEFAULT_DATABASE = "neo4j";

/** The one database that is served; callers must not reach others of the same Neo4j. */
export class ServedDatabase {
  readonly #store: Store;
  #name: Promise<string> | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  /**
   * @throws QueryFailure 404 for another database; StoreError if the store cannot report its name
   */
  async check(requested: string): Promise<void> {
    this.#name ??= this.#store.database?.() ?? Promise.resolve(DEFAULT_DATABASE);
    const name = await this.#name.catch((error: unknown) => {
      this.#name = undefined;
      throw error;
    });
    if (requested.toLowerCase() === name.toLowerCase()) return;
    const code = "Neo.ClientError.Database.DatabaseNotFound";
    throw new QueryFailure(404, code, `Graph not found: ${requested}`);
  }
}
