import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { QueryFailure } from "./failure.ts";

const MINUTE_MS = 60_000;
const CLIENTS = 10_000;
/** Maximum number of wrong tokens that one client may send per minute. */
export const MOST_WRONG = 20;

interface Tries {
  since: number;
  count: number;
  /**
   * Digests of wrong passwords; each counts once, because readers send theirs with every request.
   */
  passwords: Set<string>;
}

/** Counts wrong tokens per client, to prevent guessing. */
export class WrongTokens {
  readonly #tries = new LRUCache<string, Tries>({ max: CLIENTS });

  /**
   * Counts a wrong token.
   *
   * @param password true if it was sent as a password, which counts only once
   * @throws QueryFailure 429 if the client has sent too many within a minute
   */
  count(client: string, token: string, password: boolean): void {
    const now = performance.now();
    let tries = this.#tries.get(client);
    if (!tries || now - tries.since > MINUTE_MS) {
      tries = { since: now, count: 0, passwords: new Set() };
      this.#tries.set(client, tries);
    }
    if (password) {
      const digest = createHash("sha256").update(token).digest("base64");
      if (tries.passwords.has(digest)) return;
      if (tries.count < MOST_WRONG) tries.passwords.add(digest);
    }
    if (++tries.count <= MOST_WRONG) return;
    throw new QueryFailure(
      429,
      "Neo.ClientError.Security.AuthenticationRateLimit",
      `Authorization: more than ${MOST_WRONG} wrong tokens in a minute; leave the header out to read`,
      Math.ceil((tries.since + MINUTE_MS - now) / 1000),
    );
  }
}
