import type { Pack } from "../pack/pack.ts";
import type { Parameters, Store } from "../store/port.ts";
import { collectRows } from "../store/rows.ts";
import { foldSteps } from "./fold.ts";
import { readHeld, readHeldLoads } from "./held.ts";
import { planLoad, type Plan } from "./plan.ts";
import { type LoadScripts, scriptsDigest } from "./scripts.ts";
import { Stepper, type Progress } from "./stepper.ts";

/** What a load did, for people and programs; rows counts those of the pack, seconds is wall time. */
export interface LoadSummary {
  pack: string;
  checksum: string;
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  removed: number;
  seconds: number;
}

/**
 * Makes the store hold exactly this pack. Writes only what differs, one transaction a batch, and
 * notes at its end what it loaded; one that was interrupted is finished by the next call.
 * Rejects with StoreError; nothing that was readable before is lost then.
 */
export async function loadPack(
  store: Store,
  pack: Pack,
  scripts: LoadScripts,
  onProgress: (progress: Progress) => void = () => {},
): Promise<LoadSummary> {
  const began = performance.now();
  const rows =
    pack.sources.length + pack.predicates.length + pack.actors.length + pack.claims.length;
  const summary = (
    counts: Pick<Plan, "created" | "updated" | "unchanged" | "removed">,
  ): LoadSummary => ({
    pack: pack.id,
    checksum: pack.checksum,
    rows,
    created: counts.created,
    updated: counts.updated,
    unchanged: counts.unchanged,
    removed: counts.removed,
    seconds: Math.round(performance.now() - began) / 1000,
  });

  const digest = scriptsDigest(scripts);
  const loads = await readHeldLoads(store, scripts.load);
  const note = loads.find((load) => load.pack === pack.id);
  const finished = loads.length === 1 && note?.pending === null && note.scripts === digest;
  if (finished && note.checksum === pack.checksum)
    return summary({ created: 0, updated: 0, unchanged: rows, removed: 0 });

  const stepper = new Stepper(store, pack, scripts, onProgress);
  await stepper.schema();
  const write = (name: string, parameters: Parameters) =>
    collectRows(store, scripts.load.statement(name), parameters, { mode: "write" });
  await write("004-begin", { pack: pack.id, checksum: pack.checksum });
  const held = await readHeld(store, scripts.load);
  const plan = planLoad(pack, held, loads.length > 0 && !finished);
  stepper.expect([...plan.upserts, ...plan.removals]);
  await stepper.run(plan.upserts, held);
  const relations = await foldSteps(store, scripts.load, plan.folded, plan.claimsGone);
  stepper.expect(relations);
  await stepper.run(relations, held);
  await stepper.run(plan.removals, held);
  await write("090-finish", {
    pack: pack.id,
    checksum: pack.checksum,
    loadedAt: new Date().toISOString(),
    scripts: digest,
    title: pack.title,
    summary: pack.summary,
    licence: pack.licence,
    view: JSON.stringify(pack.view),
  });
  await write("091-other-loads-gone", { pack: pack.id });
  return summary(plan);
}
