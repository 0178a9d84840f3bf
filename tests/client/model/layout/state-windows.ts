import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { SignedPair } from "../../../../client/model/layout/signed-pair.ts";

const FILE = new URL(
  process.env["ENTENTE_SIGNED_STATES"] ??
    "../../../../../shared/datasets/signed-states/relations.csv",
  import.meta.url,
);

/** Why the windows cannot be read, in a line; null: they can. */
export function windowsMissing(): string | null {
  return existsSync(FILE) ? null : `there is no ${fileURLToPath(FILE)}`;
}

/** Signed relations between states: the pairs of each of 51 windows of years, by its name. */
export function stateWindows(): Map<string, SignedPair[]> {
  const windows = new Map<string, { states: Map<string, number>; pairs: SignedPair[] }>();
  for (const row of readFileSync(FILE, "utf8").trim().split("\n").slice(1)) {
    const [name, one, other, sign] = row.split(",") as [string, string, string, string];
    let window = windows.get(name);
    if (!window) windows.set(name, (window = { states: new Map(), pairs: [] }));
    const index = (state: string): number => {
      if (!window.states.has(state)) window.states.set(state, window.states.size);
      return window.states.get(state)!;
    };
    const [a, b] = [index(one), index(other)];
    const [cooperation, friction] = Number(sign) > 0 ? [1, 0] : [0, 1];
    window.pairs.push({ a, b, cooperation, friction, neutral: 0 });
  }
  return new Map([...windows].map(([name, { pairs }]) => [name, pairs]));
}

/** How many actors the pairs are between. */
export function sizeOf(pairs: readonly SignedPair[]): number {
  return pairs.reduce((most, { a, b }) => Math.max(most, a, b), -1) + 1;
}
