import type { Store } from "../store/port.ts";
import { QueryFailure } from "./failure.ts";

/** Neo4j's default database. */
const DEFAULT_DATABASE = "neo4j";

/** The one database that is served; callers must not reach others of the same Neo4j. */
export class ServedDatabase {
  readonly #store: Store;
  readonly #pack: string | undefined;
  #name: Promise<string> | undefined;

  /** @param pack name of the pack in the store, by which it is served as well */
  constructor(store: Store, pack?: string) {
    this.#store = store;
    this.#pack = pack;
  }

  /**
   * @throws QueryFailure 404 for another database; StoreError if the store cannot report its name
   */
  async check(requested: string): Promise<void> {
    if (requested.normalize("NFC") === this.#pack || (await this.isNamed(requested))) return;
    const code = "Neo.ClientError.Database.DatabaseNotFound";
    throw new QueryFailure(404, code, `Graph not found: ${requested}`);
  }

  /** Returns true if the database itself has this name. Rejects as `check` does. */
  async isNamed(requested: string): Promise<boolean> {
    this.#name ??= this.#store.database?.() ?? Promise.resolve(DEFAULT_DATABASE);
    const name = await this.#name.catch((error: unknown) => {
      this.#name = undefined;
      throw error;
    });
    return requested.toLowerCase() === name.toLowerCase();
  }
}
