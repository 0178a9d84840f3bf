import type { BoltServer, Lack } from "../port.ts";

interface Known {
  product: string;
  /** Finds the product's version in the agent that it gives. */
  agent: RegExp;
  scripts: BoltServer["scripts"];
  lacks: readonly Lack[];
}

/** What is taken for granted of a server that nobody has tried: nothing. */
const NOTHING: readonly Lack[] = [
  "read-mode",
  "time-limits",
  "cancel",
  "bookmarks",
  "profiles",
  "empty-columns",
  "impersonation",
  "full-text-indexes",
  "dynamic-types",
];

/**
 * The Bolt servers that were tried, by the agent that they give; the first that fits counts. Others
 * call themselves compatible with some Neo4j, so Neo4j is the one that says nothing else.
 */
const SERVERS: readonly Known[] = [
  { product: "ArcadeDB", agent: /\bArcadeDB ([\w.-]+)/, scripts: "bolt", lacks: NOTHING },
  { product: "Neo4j", agent: /^Neo4j\/([\w.+-]+)$/, scripts: "neo4j", lacks: [] },
];

/** The server behind an agent, for example `Neo4j/5.26.0 compatible (ArcadeDB 26.10.2)`. */
export function serverOf(agent: string | undefined): BoltServer {
  for (const { product, agent: pattern, scripts, lacks } of SERVERS) {
    const version = pattern.exec(agent ?? "")?.[1];
    if (version !== undefined) return { product, version, scripts, lacks };
  }
  return { product: "unknown", version: agent ?? "", scripts: "bolt", lacks: NOTHING };
}
