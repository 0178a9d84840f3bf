import { loadPack } from "../../../server/load/load.ts";
import { loadScripts } from "../../../server/load/scripts.ts";
import type { LoadSummary } from "../../../server/load/summary.ts";
import type { Pack } from "../../../server/pack/pack.ts";
import { projectRoot } from "../../../server/root.ts";
import { openStore } from "../../../server/store/open.ts";
import { scriptsOf, type Store } from "../../../server/store/port.ts";
import { stored, type Stored } from "./stored.ts";

/** Loads a pack with the scripts of the project. */
export function load(store: Store, pack: Pack): Promise<LoadSummary> {
  return loadPack(store, pack, loadScripts(projectRoot(), scriptsOf(store)));
}

/** Loads a pack and gives what the load says it did, without checksum and time. */
export async function counted(
  store: Store,
  pack: Pack,
): Promise<Pick<LoadSummary, "created" | "updated" | "unchanged" | "removed">> {
  const { created, updated, unchanged, removed } = await load(store, pack);
  return { created, updated, unchanged, removed };
}

/**
 * What a store holds after a load into an empty one. The embedded engine stands for both: what
 * a load leaves behind does not depend on the engine, apart from the digest of its scripts.
 */
export async function cleanLoad(pack: Pack): Promise<Stored> {
  const store = await openStore({ engine: "embedded", memoryLimitBytes: 600_000_000 });
  try {
    await load(store, pack);
    return await stored(store);
  } finally {
    await store.close();
  }
}

/** Whether a statement only renews the lease: a timer has as many of these as a load takes long. */
export const isRenewal = (statement: string): boolean => statement.trim().endsWith("RETURN held");

/** The same store, with a note of every statement that is run to write. */
export function noting(store: Store): { store: Store; writes: string[] } {
  const writes: string[] = [];
  const noted: Store = {
    engine: store.engine,
    run(statement, parameters, options) {
      if (options.mode === "write" && !isRenewal(statement)) writes.push(statement);
      return store.run(statement, parameters, options);
    },
    begin: (options) => store.begin(options),
    ping: () => store.ping(),
    close: () => store.close(),
  };
  return { store: noted, writes };
}
