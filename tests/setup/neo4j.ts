import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startNeo4j, type RunningNeo4j } from "../../server/neo4j/launch.ts";
import { MissingPrerequisite } from "../../server/neo4j/missing.ts";
import { freePort } from "./free-port.ts";
import { leaveOut, type Neo4jAccess } from "./provided.ts";

/** Starts one real Neo4j for all contract tests, or uses the one that NEO4J_TEST_URI names. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const given = givenServer();
  if (given) {
    project.provide("neo4j", given);
    return () => Promise.resolve();
  }
  const dataFolder = mkdtempSync(join(tmpdir(), "entente-neo4j-"));
  const server = await start(dataFolder);
  const { uri, username, password } = server ?? {};
  project.provide("neo4j", uri && username && password ? { uri, username, password } : null);
  return async () => {
    await server?.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  };
}

async function start(dataFolder: string): Promise<RunningNeo4j | null> {
  try {
    return await startNeo4j({ port: await freePort(), dataFolder, password: "only-for-tests" });
  } catch (error) {
    if (!(error instanceof MissingPrerequisite)) throw error;
    return leaveOut("the contract tests on Neo4j", error.message);
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
