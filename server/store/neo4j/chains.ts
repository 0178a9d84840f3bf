import { LRUCache } from "lru-cache";
import neo4j, { type BookmarkManager } from "neo4j-driver";

/** Clients whose chains are remembered; one that was away for longer starts afresh. */
const CLIENTS = 1000;

/**
 * Which writes a statement waits for. Every client sees what it wrote itself and what the product
 * loaded; nobody waits, on a follower that lags, for the writes of others.
 */
export class Chains {
  #own = neo4j.bookmarkManager();
  readonly #clients = new LRUCache<string, BookmarkManager>({ max: CLIENTS });

  /** The chain of a client; without one, of the product itself. */
  of(client: string | undefined): BookmarkManager {
    if (client === undefined) return this.#own;
    const known = this.#clients.get(client);
    if (known) return known;
    const theirs = neo4j.bookmarkManager();
    const chain: BookmarkManager = {
      getBookmarks: async () => [
        ...(await this.#own.getBookmarks()),
        ...(await theirs.getBookmarks()),
      ],
      updateBookmarks: (before, after) => theirs.updateBookmarks(before, after),
    };
    this.#clients.set(client, chain);
    return chain;
  }

  /** Drops every chain: the database that they are about is no longer there. */
  forget(): void {
    this.#own = neo4j.bookmarkManager();
    this.#clients.clear();
  }
}
