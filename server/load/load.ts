import { splice } from "../cypher/gate.ts";
import type { Library } from "../cypher/library.ts";
import type { Pack } from "../pack/pack.ts";
import { collectRows } from "../store/rows.ts";
import type { Parameters, Store } from "../store/port.ts";
import { readHeld, readHeldLoads } from "./held.ts";
import { planLoad, type Plan, type Step } from "./plan.ts";

/** Rows in one statement, which is one transaction. */
const BATCH = 1000;

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

export interface Progress {
  script: string;
  done: number;
  total: number;
}

export interface LoadScripts {
  schema: Library;
  load: Library;
}

/** Digest over all scripts: a store that was loaded by other scripts is rewritten. */
export const scriptsDigest = ({ schema, load }: LoadScripts): string =>
  `${schema.digest.slice(0, 16)}${load.digest.slice(0, 16)}`;

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
  const write = (statement: string, parameters: Parameters) =>
    collectRows(store, statement, parameters, { mode: "write" });
  const digest = scriptsDigest(scripts);
  const rows =
    pack.sources.length + pack.predicates.length + pack.actors.length + pack.claims.length;
  const summary = (counts: Omit<Plan, "steps">): LoadSummary => ({
    pack: pack.id,
    checksum: pack.checksum,
    rows,
    created: counts.created,
    updated: counts.updated,
    unchanged: counts.unchanged,
    removed: counts.removed,
    seconds: Math.round(performance.now() - began) / 1000,
  });

  const loads = await readHeldLoads(store, scripts.load);
  const note = loads.find((load) => load.pack === pack.id);
  const finished = loads.length === 1 && note?.pending === null && note.scripts === digest;
  if (finished && note.checksum === pack.checksum)
    return summary({ created: 0, updated: 0, unchanged: rows, removed: 0 });

  for (const name of scripts.schema.names)
    for (const statement of scripts.schema.script(name).statements) await write(statement, {});
  await write(scripts.load.statement("004-begin"), { pack: pack.id, checksum: pack.checksum });
  const plan = planLoad(pack, await readHeld(store, scripts.load), loads.length > 0 && !finished);

  const names = new Set([
    ...pack.predicates.map((predicate) => predicate.id),
    ...plan.steps.flatMap((step) =>
      step.splice?.placeholder === "kind" ? [step.splice.name] : [],
    ),
  ]);
  const total = plan.steps.reduce((sum, step) => sum + (step.rows?.length ?? 1), 0);
  let done = 0;
  for (const step of plan.steps) {
    const statement = statementOf(step, scripts.load, names);
    for (const parameters of batches(step)) {
      await write(statement, parameters);
      done += step.rows === undefined ? 1 : (parameters["rows"] as unknown[]).length;
      onProgress({ script: step.script, done, total });
    }
  }
  await write(scripts.load.statement("090-finish"), {
    pack: pack.id,
    checksum: pack.checksum,
    loadedAt: new Date().toISOString(),
    scripts: digest,
    title: pack.title,
    summary: pack.summary,
    licence: pack.licence,
    view: JSON.stringify(pack.view),
  });
  await write(scripts.load.statement("091-other-loads-gone"), { pack: pack.id });
  return summary(plan);
}

function statementOf(step: Step, library: Library, names: ReadonlySet<string>): string {
  const statement = library.statement(step.script);
  if (!step.splice) return statement;
  return splice(statement, step.splice.placeholder, step.splice.name, names);
}

function* batches(step: Step): Generator<Parameters> {
  if (step.rows === undefined) yield step.parameters ?? {};
  else
    for (let from = 0; from < step.rows.length; from += BATCH)
      yield { ...step.parameters, rows: step.rows.slice(from, from + BATCH) };
}
