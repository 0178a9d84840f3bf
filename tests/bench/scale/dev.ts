import neo4j from "neo4j-driver";
import { startNeo4j } from "../../../server/neo4j/launch.ts";
import { writeForeignGraph } from "./foreign-graph.ts";
const [port = "7799", folder = "/tmp/scale-neo4j", actors = "100000", relations = "1000000"] = process.argv.slice(2);
const server = await startNeo4j({ port: Number(port), dataFolder: folder, password: "only-for-bench", javaOptions: ["-Xmx3g"] });
const driver = neo4j.driver(server.uri, neo4j.auth.basic("neo4j", "only-for-bench"), { useBigInt: true });
const { records } = await driver.executeQuery("MATCH ()-[r]->() RETURN count(r) AS n");
if (Number(records[0]?.get("n")) === 0) {
  const t = performance.now();
  await writeForeignGraph(driver, { actors: Number(actors), relations: Number(relations), seed: 1 });
  console.log("wrote", performance.now() - t);
}
console.log("ready", server.pid);
await server.ended;
