import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startNeo4j, type RunningNeo4j } from "../../server/neo4j/launch.ts";
import { MissingPrerequisite } from "../../server/neo4j/missing.ts";
import { freePort } from "./free-port.ts";
import { skipTests, type Neo4jAccess } from "./provided.ts";
import { SHORT_LIVED } from "./short-lived-java.ts";

/**
 * Starts a real Neo4j for each worker of the contract tests, since every file empties the one it
 * uses; or uses the one of NEO4J_TEST_URI.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const given = givenServer();
  if (given) {
    project.provide("neo4j", [given]);
    return () => Promise.resolve();
  }
  const parent = mkdtempSync(join(tmpdir(), "entente-neo4j-"));
  const servers = await start(parent, project.config.maxWorkers ?? 1);
  project.provide(
    "neo4j",
    servers.map(({ uri, username, password }) => ({ uri, username, password })),
  );
  return async () => {
    await Promise.all(servers.map((server) => server.stop()));
    rmSync(parent, { recursive: true, force: true });
  };
}

async function start(parent: string, count: number): Promise<RunningNeo4j[]> {
  const one = async () => {
    const dataFolder = mkdtempSync(join(parent, "server-"));
    const password = "only-for-tests";
    return startNeo4j({ port: await freePort(), dataFolder, password, javaOptions: SHORT_LIVED });
  };
  try {
    return await Promise.all(Array.from({ length: count }, one));
  } catch (error) {
    if (!(error instanceof MissingPrerequisite)) throw error;
    skipTests("the contract tests on Neo4j", error.message);
    return [];
  }
}

function givenServer(): Neo4jAccess | undefined {
  const uri = process.env["NEO4J_TEST_URI"];
  if (!uri) return undefined;
  return {
    uri,
    username: process.env["NEO4J_TEST_USERNAME"] ?? "neo4j",
    password: process.env["NEO4J_TEST_PASSWORD"] ?? "",
  };
}
