import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { SignedGraph } from "../../../../domain/analysis/balance/signed-graph.ts";
import { graphOf, type SignedLine } from "./graph-of.ts";

/** A window of four years, and what other programs found in it. */
export interface StatesWindow {
  window: string;
  actors: number;
  pairs: number;
  frustration: number;
  triads: Record<"+++" | "++-" | "+--" | "---", number>;
}

const read = (name: string) => readFileSync(new URL(name, import.meta.url));

export const WINDOWS = (
  JSON.parse(read("./signed-states.json").toString()) as { windows: StatesWindow[] }
).windows;

/**
 * Signed relations of states in the 51 windows of 1946 to 1999 (Doreian and Mrvar 2015), a line for
 * two states and a sign with the places of its windows.
 */
export function signedStates(): SignedGraph[] {
  const lines = WINDOWS.map((): SignedLine[] => []);
  const [, ...rows] = gunzipSync(read("./signed-states.csv.gz")).toString().trim().split("\n");
  for (const row of rows) {
    const [a = "", b = "", sign = "", windows = ""] = row.split(",");
    for (const run of windows.split(" ")) {
      const [first = 0, last = first] = run.split("-").map(Number);
      for (let i = first; i <= last; i++) lines[i]?.push([a, b, sign === "1" ? 1 : -1]);
    }
  }
  return lines.map(graphOf);
}
