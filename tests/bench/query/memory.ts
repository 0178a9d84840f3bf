import { residentMemory } from "../processes.ts";

const LOOK_MS = 50;

/** By how many MB the memory of a process grows at the most while something is done. */
export async function growth(pid: number, work: () => Promise<unknown>): Promise<number> {
  const before = residentMemory(pid).own;
  let most = before;
  const looking = setInterval(() => (most = Math.max(most, residentMemory(pid).own)), LOOK_MS);
  try {
    await work();
  } finally {
    clearInterval(looking);
  }
  return Math.max(most, residentMemory(pid).own) - before;
}
