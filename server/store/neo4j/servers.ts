import type { BoltServer, Lack } from "../port.ts";

interface Known {
  product: string;
  /** Matches the product's version in its user agent. */
  agent: RegExp;
  scripts: BoltServer["scripts"];
  lacks: readonly Lack[];
}

/** Missing capabilities of an unknown server: all of them. */
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
 * Tested Bolt servers by their user agent; the first match counts. Others claim compatibility with
 * some Neo4j, so Neo4j is the one that claims nothing else.
 */
const SERVERS: readonly Known[] = [
  { product: "ArcadeDB", agent: /\bArcadeDB ([\w.-]+)/, scripts: "bolt", lacks: NOTHING },
  { product: "Neo4j", agent: /^Neo4j\/([\w.+-]+)$/, scripts: "neo4j", lacks: [] },
];

/**
 * Identifies the server by its user agent, for example `Neo4j/5.26.0 compatible (ArcadeDB
 * 26.10.2)`.
 */
export function serverOf(agent: string | undefined): BoltServer {
  for (const { product, agent: pattern, scripts, lacks } of SERVERS) {
    const version = pattern.exec(agent ?? "")?.[1];
    if (version !== undefined) return { product, version, scripts, lacks };
  }
  return { product: "unknown", version: agent ?? "", scripts: "bolt", lacks: NOTHING };
}
