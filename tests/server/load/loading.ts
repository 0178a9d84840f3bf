import { loadPack } from "../../../server/load/load.ts";
import { loadScripts } from "../../../server/load/read-scripts.ts";
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

/** Loads a pack and returns its summary without checksum and time. */
export async function counted(
  store: Store,
  pack: Pack,
): Promise<Pick<LoadSummary, "created" | "updated" | "unchanged" | "removed">> {
  const { created, updated, unchanged, removed } = await load(store, pack);
  return { created, updated, unchanged, removed };
}

/**
 * Returns the contents of a store after a load into an empty one. Uses the embedded engine for
 * both, since the result does not depend on the engine, apart from the digest of its scripts.
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

/** Returns true if a statement only renews the lease, since the number of these depends on time. */
export const isRenewal = (statement: string): boolean => statement.trim().endsWith("RETURN held");

/** Wraps a store and records every statement that is run to write. */
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
