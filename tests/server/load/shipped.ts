import { loadScripts } from "../../../server/load/read-scripts.ts";
import { scriptsDigest } from "../../../server/load/scripts.ts";
import { readPack } from "../../../server/pack/read.ts";
import { projectRoot } from "../../../server/root.ts";
import { openStore } from "../../../server/store/open.ts";
import { scriptsOf, type Store } from "../../../server/store/port.ts";
import { emptyNeo4j, rows, write, type Engine } from "../store/engines.ts";
import { load } from "./loading.ts";
import { SHIPPED } from "./pack-folder.ts";

/**
 * Opens a store that holds only the shipped pack, for read-only tests. A Neo4j keeps the pack
 * between files: an index that is otherwise unused marks it as unchanged, since files that write
 * begin with `openEmpty`, which drops every index.
 */
export async function openShipped({ settings }: Engine): Promise<Store> {
  const store = await openStore(settings);
  const pack = await readPack(SHIPPED);
  if (store.engine === "embedded") {
    await load(store, pack);
    return store;
  }
  await store.ping();
  const digest = scriptsDigest(loadScripts(projectRoot(), scriptsOf(store)));
  const mark = `holds_${pack.checksum.slice(0, 16)}_${digest}`;
  const indexes = await rows(store, "SHOW INDEXES YIELD name RETURN name");
  if (indexes.some(({ name }) => name === mark)) return store;
  await emptyNeo4j(store);
  await load(store, pack);
  await write(store, `CREATE INDEX \`${mark}\` FOR (load:Load) ON (load.loadedAt)`);
  return store;
}
