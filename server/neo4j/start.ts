import { join } from "node:path";
import { CACHE_FOLDER } from "./jars.ts";
import { findJdk, neo4jVersionFor } from "./jdk.ts";
import { startNeo4j } from "./launch.ts";

const PORT = 7687;
const PASSWORD = "entente-graph";

/**
 * Runs `npm run neo4j`: a real Neo4j for development, with its data in the project's cache folder.
 */
async function main(): Promise<void> {
  process.stdout.write("Starting Neo4j; on first use its jars are downloaded …\n");
  const server = await startNeo4j({
    port: Number(process.env["ENTENTE_NEO4J_PORT"] ?? PORT),
    // A release cannot read the data of a later one, so each has its own folder.
    dataFolder: join(CACHE_FOLDER, `neo4j-${neo4jVersionFor(findJdk(process.env))}`, "data"),
    password: PASSWORD,
  });
  process.stdout.write(
    [
      "Neo4j is ready; press Ctrl-C to stop it. Settings for Entente:",
      `NEO4J_URI=${server.uri}`,
      `NEO4J_USERNAME=${server.username}`,
      `NEO4J_PASSWORD=${server.password}`,
      "",
    ].join("\n"),
  );
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void server.stop());
  await server.ended;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
