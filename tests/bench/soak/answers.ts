import { startBuilt } from "../program.ts";
import { untilAnswers } from "../scale/server.ts";

/** Addresses that are read again and again. */
export const READS = [
  "/api/graph",
  "/api/graph?focus=a7&hops=2",
  "/api/actors/a1",
  "/api/actors?q=no",
  "/api/claims?actor=a3&limit=50",
  "/api/claims?sign=-1&limit=20",
  "/api/counts?at=2010",
  "/api/timeline?bucket=month",
  "/api/paths?start=a1&end=a99",
  "/api/overview",
  "/api/search?q=ally",
  "/api/view.svg",
];

/** Cypher whose answer differs between the packs, and stays what it is while one is served. */
export const STATEMENT =
  "MATCH (c:Claim) WHERE c.ententeId IS NOT NULL RETURN count(c) AS claims, sum(c.sign) AS signs";
export const CYPHER = "/db/neo4j/query/v2";

/** For each address the answers that are right, one for each pack. */
export type RightAnswers = ReadonlyMap<string, ReadonlySet<string>>;

/** Asks a server with an embedded store, which shares with the others neither store nor process. */
export async function rightAnswers(root: string, packs: readonly string[]): Promise<RightAnswers> {
  const right = new Map<string, Set<string>>();
  for (const pack of packs) {
    const entente = await startBuilt(root, {
      ...{ HOST: "127.0.0.1", PORT: "0", NEO4J_URI: "", ENTENTE_PACK: pack },
      ...{ ENTENTE_LOG_LEVEL: "silent", ENTENTE_WORKSPACE: "none" },
    });
    try {
      await untilAnswers(`${entente.url}/api/dataset`);
      for (const address of READS) {
        const body = await untilAnswers(entente.url + address);
        right.set(address, (right.get(address) ?? new Set()).add(comparable(body)));
      }
      const response = await fetch(entente.url + CYPHER, cypherRequest());
      const values = await valuesOf(response);
      right.set(CYPHER, (right.get(CYPHER) ?? new Set()).add(values));
    } finally {
      await entente.stop();
    }
  }
  return right;
}

export const cypherRequest = (): RequestInit => ({
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({ statement: STATEMENT }),
});

/** The values of an answer of the Query API. */
export async function valuesOf(response: Response): Promise<string> {
  const { data } = (await response.json()) as { data?: { values: unknown } };
  return JSON.stringify(data?.values);
}

/**
 * An answer without the version of its data, which names the engine's scripts too, and without the
 * address of the server, which is part of a picture, as is its width.
 */
export function comparable(body: string): string {
  return body
    .replace(/[0-9a-f]{16}-[0-9a-f]{8}/g, "version")
    .replace(/127\.0\.0\.1:\d+/g, "address")
    .replace(/textLength="[\d.]+"(?=[^<]*address)/g, "");
}
