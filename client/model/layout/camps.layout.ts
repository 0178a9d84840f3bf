import { busiest, type Arrange } from "./arrangement.ts";
import { signedSpectrum } from "./signed-spectrum.ts";
import { float64At } from "../at.ts";

/** Actors this far from the middle, as a share of the farthest, stand in a camp. */
const IN_CAMP = 0.12;
/** Room between the camps, in columns */
const GAP = 2.2;
/** Distance by which the ends of a column lean towards the other camp, in columns */
const LEAN = 0.9;
const LANDSCAPE = { across: 165, along: 105 };
const PORTRAIT = { across: 120, along: 150 };

/**
 * Two factions that face each other, by the coordinates of the signed Laplacian: in each camp who
 * is clearest in it stands farthest out, alike actors stand near each other, and who belongs to
 * neither stands between them. The camp of the busiest actor is on the left, or above.
 */
export const arrange: Arrange = (core) => {
  const { actors, pairs, seed, portrait } = core;
  const n = actors.length;
  const { faction, second } = signedSpectrum(n, pairs, seed);
  const most = faction.reduce((far, value) => Math.max(far, Math.abs(value)), 0);
  const flip = n > 0 && float64At(faction, busiest(core)) > 0 ? -1 : 1;
  const lean = (i: number): number => (most === 0 ? 0 : (flip * float64At(faction, i)) / most);
  const all = [...actors.keys()];
  const left = all.filter((i) => lean(i) < -IN_CAMP);
  const right = all.filter((i) => lean(i) > IN_CAMP);
  const between = all.filter((i) => Math.abs(lean(i)) <= IN_CAMP);
  const rows = Math.max(4, Math.ceil(Math.sqrt(n * 0.75)));
  const step = portrait ? PORTRAIT : LANDSCAPE;
  const positions = new Float64Array(2 * n);
  const put = (i: number, across: number, along: number): void => {
    positions[2 * i + (portrait ? 1 : 0)] = across * step.across;
    positions[2 * i + (portrait ? 0 : 1)] = along * step.along;
  };
  const wide = Math.ceil(between.length / rows);
  const camp = (members: number[], side: -1 | 0 | 1): void => {
    members.sort((i, j) => Math.abs(lean(i)) - Math.abs(lean(j)) || i - j);
    const columns = Math.ceil(members.length / rows);
    for (let column = 0; column < columns; column += 1) {
      const from = Math.round((column * members.length) / columns);
      const to = Math.round(((column + 1) * members.length) / columns);
      const line = members
        .slice(from, to)
        .sort((i, j) => float64At(second, i) - float64At(second, j) || i - j);
      for (const [k, i] of line.entries()) {
        const along = k - (line.length - 1) / 2 + (column % 2) * 0.35;
        const out = side === 0 ? column - (columns - 1) / 2 : column + (GAP + wide) / 2;
        const bow = line.length < 2 ? 0 : LEAN * (along / (rows / 2)) ** 2;
        put(i, side === 0 ? out : side * (out - bow), along);
      }
    }
  };
  camp(left, -1);
  camp(between, 0);
  camp(right, 1);
  return positions;
};
