import { labelled } from "../store/labelled.ts";
import type { Store } from "../store/port.ts";
import { readContents } from "./contents.ts";
import { processName, waitForLease, type Lease } from "./lease.ts";
import { dropSchema, makeSchema, ownAndOther, readSchema } from "./schema.ts";
import type { LoadScripts } from "./scripts.ts";
import { takeOver } from "./takeover.ts";

/** Result of an unload, as numbers of nodes. */
export interface UnloadSummary {
  removed: number;
  /** Kept without the mark, because foreign relationships are attached to them. */
  kept: number;
}

/** Nodes per statement. */
const BATCH = 1000;

const NODES = ["010-claims", "020-actors", "030-predicates", "040-sources"];

/**
 * Removes all of Entente's data from a store, including that of the version without marks, and
 * nothing else. An interrupted unload is completed by the next call. Waits while another process
 * loads. Rejects with StoreError.
 */
export async function unload(
  baseStore: Store,
  scripts: LoadScripts,
  onWait?: () => void,
): Promise<UnloadSummary> {
  const store = labelled(baseStore, { task: "unload", process: processName() });
  const { note, earlier, schema } = await readContents(store, scripts);
  if (note === null && earlier === null) {
    await dropSchema(store, scripts, ownAndOther(schema, scripts).own);
    return { removed: 0, kept: 0 };
  }
  await makeSchema(store, scripts, schema, () => {}, ["005-note"]);
  const lease = await waitForLease(store, scripts, onWait);
  try {
    if (earlier) await takeOver(store, scripts, lease, earlier);
    await lease.write(scripts.load.statement("008-begin"), { checksum: "unload" });
    return await takeOut(store, scripts, lease);
  } catch (error) {
    await lease.end().catch(() => undefined);
    throw error;
  } finally {
    lease.stopRenewing();
  }
}

/** Removes all marked nodes and finally the lease. Rejects with StoreError. */
export async function takeOut(
  store: Store,
  scripts: LoadScripts,
  lease: Lease,
): Promise<UnloadSummary> {
  const total = { removed: 0, kept: 0 };
  for (const script of NODES) {
    const statement = scripts.unload.statement(script);
    for (let taken = BATCH; taken === BATCH;) {
      const [row] = await lease.write(statement, { most: BATCH });
      const kept = Number(row?.["kept"] ?? 0);
      taken = Number(row?.["taken"] ?? 0);
      total.kept += kept;
      total.removed += taken - kept;
    }
  }
  const { own } = ownAndOther(await readSchema(store, scripts), scripts);
  // The note's constraint is dropped after the note, so that no second note can be created
  // meanwhile.
  const [ofNote, others] = [own.filter(isOfNote), own.filter((element) => !isOfNote(element))];
  await dropSchema(store, scripts, others);
  await lease.write(scripts.unload.statement("080-note"));
  lease.stopRenewing();
  await dropSchema(store, scripts, ofNote);
  return total;
}

const isOfNote = ({ labelsOrTypes }: { labelsOrTypes: readonly string[] }): boolean =>
  labelsOrTypes.includes("Load");
