import type { SerializedGraph } from "../../../domain/contract/graph.ts";
import type { LayoutChoice } from "../../model/layout/choice.ts";
import { planPositions, toMap, type Positions, type Shape } from "../../model/layout/plan.ts";
import {
  keepPositions,
  readPositions,
  toTenths,
  type PositionStore,
} from "../../model/layout/position-cache.ts";
import { seededStart } from "../../model/layout/seeded-start.ts";
import type { Model } from "../../model/graph/model.ts";
import { pointAt } from "../../model/layout/points.ts";

// Up to here a plan takes less than a reader notices, and the first paint waits for it.
const AT_ONCE = 160;

/** Positions to paint with now, and better ones later where laying out takes its time. */
export interface Positioning {
  now: Positions;
  /** Improves the layout; null if the present one is final. Resolves to null when aborted. */
  later: (() => Promise<Positions | null>) | null;
}

/** Lays out a small model; all but signed stress are loaded when they are asked for. */
export type Planner = (model: Model, layout: LayoutChoice, shape: Shape) => Positions;

const stress: Planner = (model, { seed }, shape) => planPositions(model, { seed, ...shape });

/** Returns a function that runs a layout. */
export function plannerOf({ name }: LayoutChoice): Planner | Promise<Planner> {
  if (name === "stress") return stress;
  return import("../../model/layout/lay-out.ts").then(({ layOut }) => layOut);
}

/**
 * Finds places for all actors: kept ones of this data version, or a plan, at once for small
 * graphs, in a worker for larger ones. Plans are kept in `store`.
 */
export function position(
  data: SerializedGraph,
  model: Model,
  { planner, layout, shape }: { planner: Planner; layout: LayoutChoice; shape: Shape },
  store: PositionStore | null,
  signal: AbortSignal,
): Positioning {
  const { pack, version } = data.attributes;
  const kinds = shape.coreKinds?.join(",") ?? "";
  const how = `${layout.name}/${layout.seed}/${layout.root ?? ""}`;
  const key = `entente.positions.3/${pack}/${version}/${model.order}/${kinds}/${shape.portrait}/${how}`;
  const actors = model.nodes();
  const kept = readPositions(store, key, actors);
  if (kept) return { now: kept, later: null };
  const keep = (found: Positions): Positions => {
    const positions = toTenths(found);
    keepPositions(store, key, positions);
    return positions;
  };
  if (actors.length <= AT_ONCE) return { now: keep(planner(model, layout, shape)), later: null };
  const start = toMap(seededStart(actors.length, layout.seed), shape.portrait);
  const now: Positions = new Map(actors.map((actor, i) => [actor, pointAt(start, i)]));
  const later = async (): Promise<Positions | null> => {
    const { planApart } = await import("./plan-apart.ts");
    const found = await planApart({ data, layout, shape }, signal);
    return found && keep(found);
  };
  return { now, later };
}
