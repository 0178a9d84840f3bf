import { inject } from "vitest";
import type { Neo4jAccess } from "./provided.ts";

/** Returns the Neo4j of this file's worker; null if none can be started. */
export function ownNeo4j(): Neo4jAccess | null {
  return own(inject("neo4j"));
}

/** Returns the ArcadeDB of this file's worker; null if none can be started. */
export function ownArcadeDb(): Neo4jAccess | null {
  return own(inject("arcadedb"));
}

function own(servers: readonly Neo4jAccess[]): Neo4jAccess | null {
  const worker = Number(process.env["VITEST_POOL_ID"] ?? 1);
  return servers[(worker - 1) % Math.max(1, servers.length)] ?? null;
}
