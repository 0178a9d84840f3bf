/** A question that the soak goes on asking. */
export interface Question {
  /** The kind that is counted. */
  kind: "read" | "cypher" | "picture";
  path: string;
  /** The statement, for Cypher. */
  statement?: string;
}

const read = (path: string): Question => ({ kind: "read", path });
const cypher = (statement: string): Question => ({
  ...{ kind: "cypher", path: "/db/neo4j/query/v2", statement },
});

/** Questions whose answers depend on the data alone, and not on the store or on the time. */
export const QUESTIONS: readonly Question[] = [
  read("/api/graph"),
  read("/api/graph?at=2020&sign=-1&limit=20"),
  read("/api/actors/armenia"),
  read("/api/actors/russia/neighbors?limit=4"),
  read("/api/relations/armenia.ally-of.russia"),
  read("/api/claims/c002"),
  read("/api/claims?sign=1&limit=50"),
  read("/api/counts?actors=armenia,russia"),
  read("/api/timeline?bucket=month"),
  read("/api/paths?start=belarus&end=india"),
  read("/api/overview?expand=armenia&members=5"),
  read("/api/search?q=csto"),
  cypher("MATCH (:Actor)-[r]->(:Actor) RETURN type(r) AS type, count(r) AS n ORDER BY type"),
  cypher("MATCH (c:Claim {id: 'c002'}) RETURN c.intensity AS intensity, c.summary AS summary"),
  { kind: "picture", path: "/api/view.svg?at=2020" },
];

/** What came for a question. */
export interface Reply {
  status: number;
  body: string;
  /** The data version that the answer is of, as its header says; null without one. */
  version: string | null;
}

/** Asks a server. Rejects with the error of the network. */
export async function ask(base: string, { path, statement }: Question): Promise<Reply> {
  const response = await fetch(base + path, {
    ...(statement !== undefined && {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ statement }),
    }),
    signal: AbortSignal.timeout(30_000),
  });
  return {
    status: response.status,
    body: await response.text(),
    version: response.headers.get("Entente-Version"),
  };
}

/** Fields that differ between stores and runs: names of the engine, digests and bookmarks. */
const OWN = new Set(["version", "engine", "bookmarks", "transaction", "counters", "notifications"]);

/** Returns as much of an answer as depends on the data alone, as text to compare. */
export function factsOf({ body }: Reply, { kind }: Question): string {
  if (kind === "picture") return body;
  return JSON.stringify(JSON.parse(body), (key, value: unknown) =>
    OWN.has(key) ? undefined : value,
  );
}
