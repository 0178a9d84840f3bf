import { parseArgs } from "node:util";
import { resolve } from "node:path";
import { readConfig } from "../config.ts";
import { runProgram } from "../run-program.ts";
import { readPack } from "../pack/read.ts";
import { projectRoot } from "../root.ts";
import { openStore } from "../store/open.ts";
import { scriptsOf } from "../store/port.ts";
import { loadUnless } from "./load.ts";
import { checkRoom } from "./room.ts";
import { ProgressLine } from "./progress.ts";
import { loadScripts } from "./read-scripts.ts";
import { summaryLine } from "./summary.ts";

const USAGE = "usage: npm run load -- <pack folder> [--json]";

/**
 * Loads a pack without serving it. Resolves to the exit code; errors go to stderr, the summary to
 * stdout.
 */
async function main(): Promise<number> {
  const { folder, json } = parseArguments();
  const root = projectRoot();
  const config = readConfig(process.env, root);
  await checkRoom(resolve(folder), config.store);
  const pack = await readPack(resolve(folder));
  const store = await openStore(config.store);
  const progress = new ProgressLine(process.stderr);
  try {
    await store.ping();
    const scripts = loadScripts(root, scriptsOf(store));
    const outcome = await loadUnless(store, pack, scripts, {
      onProgress: progress.show,
      onWait: () => process.stderr.write("Another process is loading into this store; waiting.\n"),
    });
    progress.end();
    if ("withheld" in outcome) throw new Error(outcome.withheld);
    process.stdout.write(`${json ? JSON.stringify(outcome) : summaryLine(outcome)}\n`);
    if (store.engine === "embedded")
      process.stderr.write(
        "The embedded store lives in memory: this only tested the pack. " +
          "Set NEO4J_URI to load into Neo4j, or ENTENTE_PACK to serve it with npm start.\n",
      );
    return 0;
  } finally {
    progress.end();
    await store.close();
  }
}

/** Parses the command line. Throws Error with the usage if it does not match. */
function parseArguments(): { folder: string; json: boolean } {
  try {
    const { values, positionals } = parseArgs({
      options: { json: { type: "boolean", default: false } },
      allowPositionals: true,
    });
    const [folder] = positionals;
    if (folder !== undefined && positionals.length === 1) return { folder, json: values.json };
  } catch (error) {
    throw new Error(`${(error as Error).message.split(". ")[0]}; ${USAGE}`, { cause: error });
  }
  throw new Error(USAGE);
}

runProgram(main);
