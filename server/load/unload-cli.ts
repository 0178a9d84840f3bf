import { readConfig } from "../config.ts";
import { runProgram } from "../run-program.ts";
import { projectRoot } from "../root.ts";
import { openStore } from "../store/open.ts";
import { scriptsOf } from "../store/port.ts";
import { loadScripts } from "./read-scripts.ts";
import { unload, type UnloadSummary } from "./unload.ts";

const USAGE = "usage: npm run unload [-- --json]";

/** Removes Entente's data from a Neo4j. Resolves to the exit code. */
async function main(): Promise<number> {
  const args = process.argv.slice(2);
  if (args.some((arg) => arg !== "--json")) throw new Error(USAGE);
  const root = projectRoot();
  const config = readConfig(process.env, root);
  if (config.store.engine === "embedded")
    throw new Error(
      "There is nothing to unload: the embedded store lives in memory. Set NEO4J_URI to unload from a Neo4j.",
    );
  const store = await openStore(config.store);
  try {
    await store.ping();
    const wait = () => process.stderr.write("A process is loading into this store; waiting.\n");
    const summary = await unload(store, loadScripts(root, scriptsOf(store)), wait);
    process.stdout.write(`${args.length > 0 ? JSON.stringify(summary) : lineOf(summary)}\n`);
    return 0;
  } finally {
    await store.close();
  }
}

function lineOf({ removed, kept }: UnloadSummary): string {
  if (removed + kept === 0) return "The database held no data of Entente.";
  const rest =
    kept === 0
      ? ""
      : ` ${kept} were kept without Entente's mark, because foreign relationships are attached to them.`;
  return `${removed} nodes with their relationships, constraints and indexes were removed.${rest}`;
}

runProgram(main);
