import type { Grammar } from "../engine/parse/grammar.ts";
import { CurrentData } from "../server/data.ts";
import type { Library } from "../server/cypher/library-of.ts";
import { loadPack } from "../server/load/load.ts";
import { asker, type Ask } from "../server/query/ask.ts";
import { readBrowserPack } from "./browser-pack.ts";
import { MemoryStore } from "./memory-store.ts";
import type { BrowserPack } from "./messages.ts";
import { readLoadScripts, readQueries } from "./scripts.ts";

/** All that answers need: what a server has, over a pack in the memory of this worker. */
export interface BrowserServer {
  store: MemoryStore;
  ask: Ask;
  queries: Library;
  current: CurrentData;
}

const LIMITS = { timeoutMs: 120_000, maxRows: 5_000_000 };

/** The load is over before anything is asked, and nothing else changes the store. */
const LOADED = {
  reason: "the pack could not be loaded",
  isLoading: false,
  seen() {},
  missed: () => Promise.resolve(),
};

/**
 * Loads a pack and is ready to answer.
 *
 * @param onProgress hears how much of the load is done, from 0 to 1
 * @throws PackError if the pack is not valid, or StoreError
 */
export async function openPack(
  pack: BrowserPack,
  grammar: Grammar,
  onProgress: (share: number) => void,
): Promise<{ server: BrowserServer; claims: number }> {
  const read = await readBrowserPack(pack);
  const store = new MemoryStore(grammar);
  await loadPack(store, read, readLoadScripts(), ({ done, total }) =>
    onProgress(total > 0 ? done / total : 0),
  );
  const queries = readQueries();
  const ask = asker(store, queries, LIMITS);
  const current = new CurrentData(store, ask, LOADED);
  await current.refresh();
  return { server: { store, ask, queries, current }, claims: read.claims.length };
}
