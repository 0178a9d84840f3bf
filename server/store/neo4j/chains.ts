import { LRUCache } from "lru-cache";
import neo4j, { type BookmarkManager } from "neo4j-driver";

/** Number of clients whose bookmarks are kept; one that was evicted starts without any. */
const CLIENTS = 1000;

/**
 * Manages bookmarks, on which statements wait. Every client sees its own writes and what the
 * product loaded; none waits, on a lagging follower, for the writes of others.
 */
export class Chains {
  #own = neo4j.bookmarkManager();
  readonly #clients = new LRUCache<string, BookmarkManager>({ max: CLIENTS });

  /** Returns the bookmarks of a client; without a client, those of the product itself. */
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

  /** Drops all bookmarks, since their database no longer exists. */
  forget(): void {
    this.#own = neo4j.bookmarkManager();
    this.#clients.clear();
  }
}
