import type { CampOf } from "./align-camps.ts";

/** The actors of two windows by their camps. */
export interface CampTable {
  /** Number of camps: one more than the highest in either window. */
  camps: number;
  /** Actors that are in a camp in both windows: `both[camp before][camp after]`, ids in order. */
  both: readonly (readonly (readonly string[])[])[];
  /** Ids, in order, of actors that are in a camp in one window alone. */
  beforeAlone: readonly string[];
  afterAlone: readonly string[];
}

/** Sorts the actors of two windows, whose camps are named alike, by the camps they are in. */
export function campTable(before: CampOf, after: CampOf): CampTable {
  const camps = 1 + Math.max(-1, ...before.values(), ...after.values());
  const numbers = Array.from({ length: camps }, (_, camp) => camp);
  const staying = [...before.keys()].filter((actor) => after.has(actor)).sort();
  const cell = (from: number, to: number) =>
    staying.filter((actor) => before.get(actor) === from && after.get(actor) === to);
  return {
    camps,
    both: numbers.map((from) => numbers.map((to) => cell(from, to))),
    beforeAlone: [...before.keys()].filter((actor) => !after.has(actor)).sort(),
    afterAlone: [...after.keys()].filter((actor) => !before.has(actor)).sort(),
  };
}
