import { residentMemory } from "../../setup/processes.ts";
import type { Figure } from "../figure.ts";
import { LINES, post, rowsOf } from "./ask.ts";

const LOOK_MS = 50;
const WARM = 100_000;
const MILLION = 1_000_000;

/** What the server's own memory grows by while a million rows go through it. */
export async function memoryFigure(url: string, pid: number, engine: string): Promise<Figure> {
  const address = `${url}/db/neo4j/query/v2`;
  // A process that has never streamed grows once, whatever comes after it.
  await post(address, { statement: rowsOf(WARM) }, LINES);
  const grown = await growth(pid, () => post(address, { statement: rowsOf(MILLION) }, LINES));
  return {
    what: `memory more while a million rows stream, ${engine}`,
    value: grown,
    unit: "MB",
    target: { atMost: 64 },
    same: null,
  };
}

/** By how many MB the memory of a process grows at the most while something is done. */
async function growth(pid: number, work: () => Promise<unknown>): Promise<number> {
  const before = residentMemory(pid);
  let most = before;
  const looking = setInterval(() => (most = Math.max(most, residentMemory(pid))), LOOK_MS);
  try {
    await work();
  } finally {
    clearInterval(looking);
  }
  return Math.max(most, residentMemory(pid)) - before;
}
