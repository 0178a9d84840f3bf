import type { SerializedGraph } from "../../../server/contract/graph.ts";
import {
  planPositions,
  STRESS_LIMIT,
  toMap,
  type PlanOptions,
  type Positions,
} from "../layout/plan.ts";
import { keepPositions, readPositions, type PositionStore } from "../layout/position-cache.ts";
import { seededStart } from "../layout/seeded-start.ts";
import type { Model } from "../model.ts";
import { layOutLarge } from "./large-layout.ts";
import type { PlanRequest } from "./plan-worker.ts";

const SEED = 7;
// Up to here a plan takes less than a reader notices, and the first paint waits for it.
const AT_ONCE = 160;

/** Positions to paint with now, and better ones later where laying out takes its time. */
export interface Positioning {
  now: Positions;
  /** Lays out better; null: what is there now is final. Resolves to null when aborted. */
  later: (() => Promise<Positions | null>) | null;
}

/**
 * Finds places for all actors: kept ones of this data version, or a plan, at once for small
 * graphs, in a worker for larger ones. Plans are kept in `store`.
 */
export function position(
  data: SerializedGraph,
  model: Model,
  shape: Pick<PlanOptions, "coreKinds" | "portrait">,
  store: PositionStore | null,
  signal: AbortSignal,
): Positioning {
  const { pack, version } = data.attributes;
  const kinds = shape.coreKinds?.join(",") ?? "";
  const key = `entente.positions/${pack}/${version}/${model.order}/${kinds}/${shape.portrait}`;
  const actors = model.nodes();
  const kept = readPositions(store, key, actors);
  if (kept) return { now: kept, later: null };
  const options: PlanOptions = { seed: SEED, ...shape };
  const keep = (positions: Positions | null): Positions | null => {
    if (positions) keepPositions(store, key, positions);
    return positions;
  };
  if (actors.length <= AT_ONCE) {
    return { now: keep(planPositions(model, options))!, later: null };
  }
  const start = toMap(seededStart(actors.length, SEED), shape.portrait);
  const now: Positions = new Map(
    actors.map((actor, i) => [actor, { x: start[2 * i]!, y: start[2 * i + 1]! }]),
  );
  const later = async (): Promise<Positions | null> => {
    const planned =
      actors.length <= STRESS_LIMIT
        ? planInWorker({ data, options }, signal)
        : layOutLarge(model, now, shape.portrait, signal);
    return keep(await planned);
  };
  return { now, later };
}

function planInWorker(request: PlanRequest, signal: AbortSignal): Promise<Positions | null> {
  const worker = new Worker(new URL("./plan-worker.ts", import.meta.url), { type: "module" });
  return new Promise<Positions | null>((resolve, reject) => {
    signal.addEventListener("abort", () => resolve(null));
    worker.addEventListener("message", ({ data }: MessageEvent<Positions>) => resolve(data));
    worker.addEventListener("error", ({ message }) => reject(new Error(`plan worker: ${message}`)));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
