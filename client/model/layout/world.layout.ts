import { worldFrame } from "../world/world-frame.ts";
import type { Arrange, Core } from "./arrangement.ts";
import { footprints } from "./footprint.ts";
import { removeOverlaps } from "./overlap.ts";
import { STRESS_LIMIT } from "./plan.ts";
import { xAt, yAt } from "./points.ts";
import { elementAt } from "../at.ts";

/** px between actors that are at one place, and the angle from one to the next, radians. */
const BESIDE = 26;
const TURN = 2.4;
/** px from one actor without a place to the next, from row to row, and below the others at least. */
const CELL = 118;
const ROW = 84;
const BELOW = 150;
/** The same as a share of the width of the others: on a small screen that is less of it in px. */
const BELOW_SHARE = 0.2;
/** Widths of a row to heights of all rows, if there is nothing that they lie below. */
const ASPECT = 1.6;

/**
 * A world map: states at their places, organizations at their seats, others at the place of their
 * state; actors without a place stand in rows below. They are moved apart where discs cover each
 * other: states least of all, then the kinds of the first view, then the others.
 */
export const arrange: Arrange = (core) => {
  const { model, actors } = core;
  const { projection, spots } = worldFrame(model);
  const positions = new Float64Array(2 * actors.length);
  const crowd = new Map<string, number>();
  const ranks = ranksOf(core);
  const order = [...actors.keys()].sort((i, j) => elementAt(ranks, i) - elementAt(ranks, j));
  const unplaced: number[] = [];
  const placed: number[] = [];
  for (const i of order) {
    const spot = spots.get(elementAt(actors, i));
    const at = spot && projection([...spot]);
    if (!at) {
      unplaced.push(i);
      continue;
    }
    placed.push(i);
    const before = crowd.get(String(spot)) ?? 0;
    crowd.set(String(spot), before + 1);
    positions[2 * i] = at[0] + BESIDE * Math.sqrt(before) * Math.cos(TURN * before);
    positions[2 * i + 1] = at[1] + BESIDE * Math.sqrt(before) * Math.sin(TURN * before);
  }
  moveApart(positions, core, placed, ranks);
  layRows(positions, placed, unplaced);
  return positions;
};

/** 0 for states, 1 for the other kinds of the first view, 2 for the rest. */
function ranksOf({ model, actors, coreKinds }: Core): number[] {
  return actors.map((actor) => {
    const { kind } = model.getNodeAttributes(actor);
    if (kind === "State") return 0;
    return !coreKinds || coreKinds.includes(kind) ? 1 : 2;
  });
}

/** Moves the actors of each rank off those of their own and of the ranks before, which stay. */
function moveApart(
  positions: Float64Array,
  core: Core,
  placed: readonly number[],
  ranks: readonly number[],
): void {
  // Names would move states off their places: on a world map they give way to each other.
  const discs = footprints(core).map(({ radius }) => ({ radius, half: 0, below: 0 }));
  for (const rank of [0, 1, 2]) {
    const some = placed.filter((i) => elementAt(ranks, i) <= rank);
    if (some.length > STRESS_LIMIT) return;
    const held = Uint8Array.from(some, (i) => (elementAt(ranks, i) < rank ? 1 : 0));
    const at = Float64Array.from(some.flatMap((i) => [xAt(positions, i), yAt(positions, i)]));
    removeOverlaps(
      at,
      some.map((i) => elementAt(discs, i)),
      held,
    );
    for (const [k, i] of some.entries()) positions.set(at.subarray(2 * k, 2 * k + 2), 2 * i);
  }
}

/** Lays actors without a place in rows below those that have one. */
function layRows(
  positions: Float64Array,
  placed: readonly number[],
  unplaced: readonly number[],
): void {
  const xs = placed.map((i) => xAt(positions, i));
  const bottom = placed.reduce((most, i) => Math.max(most, yAt(positions, i)), -Infinity);
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const alone = Math.ceil(Math.sqrt((unplaced.length * ASPECT * ROW) / CELL));
  const columns = placed.length === 0 ? alone : Math.max(4, Math.floor((east - west) / CELL));
  const left = placed.length === 0 ? 0 : (west + east) / 2 - (CELL * (columns - 1)) / 2;
  const top = placed.length === 0 ? 0 : bottom + Math.max(BELOW, BELOW_SHARE * (east - west));
  for (const [k, i] of unplaced.entries()) {
    positions[2 * i] = left + CELL * (k % columns);
    positions[2 * i + 1] = top + ROW * Math.floor(k / columns);
  }
}
