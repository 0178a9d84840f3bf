import type { Pack } from "../pack/pack.ts";
import { labelled } from "../store/labelled.ts";
import { StoreError, type Store } from "../store/port.ts";
import { withTightHeap } from "../work/tight-heap.ts";
import { readContents, type Contents } from "./contents.ts";
import { foldParts, foldSteps } from "./fold.ts";
import { readStoredData } from "./stored-data.ts";
import { LeaseLost, processName, waitForLease, type Lease } from "./lease.ts";
import { readNote, versionOf, type Note } from "./note.ts";
import { planLoad, type Plan } from "./plan.ts";
import { makeSchema } from "./schema.ts";
import { dataVersion, type LoadScripts, scriptsDigest } from "./scripts.ts";
import { Stepper, type Progress } from "./stepper.ts";
import { summaryOf, type LoadSummary } from "./summary.ts";
import { takeOver } from "./takeover.ts";
import { takeOut } from "./unload.ts";

export interface LoadOptions {
  onProgress?: ((progress: Progress) => void) | undefined;
  /** Called once if another process is loading and this one waits for it. */
  onWait?: (() => void) | undefined;
  /** Returns the reason why the pack must not be loaded into such a database; null if it may be. */
  withhold?: ((contents: Contents, version: string) => string | null) | undefined;
}

/** Result of a load that was not started. */
export interface Withheld {
  /** The reason and the remedy, as one line for the user. */
  withheld: string;
}

/** Maximum number of data versions in the note. */
const LONGEST_HISTORY = 200;

/**
 * Makes the store hold exactly this pack beside any foreign data. Writes only the differences, one
 * transaction per batch, and records the load at its end; an interrupted load is completed by the
 * next call. Waits while another process loads.
 *
 * @throws StoreError; then no data that was readable before is lost, and a first load leaves
 *   nothing behind
 */
export async function loadPack(
  store: Store,
  pack: Pack,
  scripts: LoadScripts,
  onProgress?: (progress: Progress) => void,
): Promise<LoadSummary> {
  const outcome = await loadUnless(store, pack, scripts, { onProgress });
  if ("withheld" in outcome) throw new Error(outcome.withheld);
  return outcome;
}

/**
 * Loads like `loadPack` unless `withhold` returns a reason; then nothing is written. Rejects with
 * StoreError.
 */
export function loadUnless(
  store: Store,
  pack: Pack,
  scripts: LoadScripts,
  options: LoadOptions,
): Promise<LoadSummary | Withheld> {
  return withTightHeap(pack.claims.length, () => loadAllowed(store, pack, scripts, options));
}

async function loadAllowed(
  baseStore: Store,
  pack: Pack,
  scripts: LoadScripts,
  { onProgress = () => {}, onWait, withhold = () => null }: LoadOptions,
): Promise<LoadSummary | Withheld> {
  const store = labelled(baseStore, { task: "load", process: processName() }, { isPack: true });
  const began = performance.now();
  const version = dataVersion(pack.checksum, scriptsDigest(scripts));
  const isLoaded = (note: Note | null) => note?.pending === null && versionOf(note) === version;
  const why = (contents: Contents) => strayMarks(contents) ?? withhold(contents, version);

  if (isLoaded(await readNote(store, scripts))) return summaryOf(pack, null, began);
  const before = await readContents(store, scripts);
  const whyNot = why(before);
  if (whyNot !== null) return { withheld: whyNot };
  await makeSchema(store, scripts, before.schema, () => {}, ["005-note"]);
  const lease = await waitForLease(store, scripts, onWait);
  let isFirst = false;
  try {
    // Another process may have loaded, or another client written, since the first check.
    const contents = await readContents(store, scripts);
    isFirst = isFirstLoad(store, contents);
    const now = isLoaded(contents.note) ? null : why(contents);
    if (now !== null || isLoaded(contents.note)) {
      await (isFirst ? takeOut(store, scripts, lease) : lease.end());
      return now === null ? summaryOf(pack, null, began) : { withheld: now };
    }
    const stepper = new Stepper(store, pack, scripts, lease, onProgress);
    const plan = await loadUnder(lease, contents, { store, pack, scripts, stepper });
    return summaryOf(pack, plan, began);
  } catch (error) {
    throw await afterFailure(error, isFirst, { store, scripts, lease });
  } finally {
    lease.stopRenewing();
  }
}

interface Load {
  store: Store;
  pack: Pack;
  scripts: LoadScripts;
  stepper: Stepper;
}

/** Loads while the lease is held; the last statement releases it. */
async function loadUnder(
  lease: Lease,
  { note, earlier, schema }: Contents,
  { store, pack, scripts, stepper }: Load,
): Promise<Plan> {
  const { load } = scripts;
  const digest = scriptsDigest(scripts);
  if (earlier) await takeOver(store, scripts, lease, earlier);
  // The takeover has dropped the schema of the earlier version, and with a constraint its index.
  const gone = new Set(earlier?.schema.map(({ name }) => name));
  await stepper.schema(
    schema.filter(({ name, owner }) => !gone.has(name) && !gone.has(owner ?? "")),
  );
  await lease.write(load.statement("008-begin"), { checksum: pack.checksum });
  const stored = await readStoredData(store, load);
  const isWhole = note?.pending === null && note.scripts === digest && note.pack === pack.id;
  const isFresh = note?.generation === 0 && earlier === null;
  const isOwn = isFresh && store.engine === "embedded";
  const plan = planLoad(pack, stored, !isWhole && !isFresh, isOwn);
  stepper.expect([...plan.upserts, ...plan.removals]);
  await stepper.run(plan.upserts, stored);
  for (const relations of foldParts(pack, plan.folded)) {
    const steps = await foldSteps(store, load, relations, plan.claimsGone);
    stepper.expect(steps);
    await stepper.run(steps, stored);
  }
  await stepper.run(plan.removals, stored);
  const version = dataVersion(pack.checksum, digest);
  const before = (note?.history ?? []).filter((each) => each !== version);
  const ended = await lease.writeLast(load.statement("090-finish"), {
    pack: pack.id,
    checksum: pack.checksum,
    loadedAt: new Date().toISOString(),
    scripts: digest,
    title: pack.title,
    summary: pack.summary,
    licence: pack.licence,
    view: JSON.stringify(pack.view),
    history: [...before, version].slice(-LONGEST_HISTORY),
  });
  if (ended.length === 0) throw new LeaseLost();
  return plan;
}

/**
 * Returns true if the database held no data of Entente. An embedded store does not count, since it
 * ends with its process.
 */
function isFirstLoad(store: Store, { note, earlier }: Contents): boolean {
  return store.engine !== "embedded" && note?.generation === 0 && earlier === null;
}

/** Without a note the owner of marked nodes is unknown, so they must not be touched. */
function strayMarks({ hasStrayMarks }: Contents): string | null {
  if (!hasStrayMarks) return null;
  return (
    "The database has nodes with the property ententeId, which marks Entente's own nodes, but no " +
    "note of a load, so nothing was loaded. Remove that property or those nodes, then load again."
  );
}

/**
 * Cleans up: a failed first load leaves nothing, another one leaves the data that was readable
 * before.
 */
async function afterFailure(
  error: unknown,
  isFirst: boolean,
  { store, scripts, lease }: { store: Store; scripts: LoadScripts; lease: Lease },
): Promise<unknown> {
  try {
    if (!isFirst) {
      await lease.end();
      return error;
    }
    await takeOut(store, scripts, lease);
  } catch {
    // The store is unreachable: the next load completes this one.
    return error;
  }
  if (!(error instanceof StoreError)) return error;
  const message = `the pack could not be loaded, and nothing of it was left behind: ${error.message}`;
  return new StoreError(error.code, message, error.engineCode, { cause: error });
}
