import { setTimeout as sleep } from "node:timers/promises";
import { cpuSeconds } from "../../setup/processes.ts";
import type { Figure } from "../figure.ts";

/** Long enough for a process at work to be seen at it. */
const LOOK_MS = 60;
const TIMES = 5;

/** Whether the engine works on the endless statement. */
export type Working = () => Promise<boolean>;

/** A process is at work while its CPU time grows; one that is gone is not. */
export async function isBusy(pid: number): Promise<boolean> {
  const before = cpuSeconds(pid);
  await sleep(LOOK_MS);
  const after = cpuSeconds(pid);
  return before !== null && after !== null && after > before;
}

/** How long a statement goes on in the engine when its client closes the connection: the worst of some. */
export async function stopFigure(
  address: string,
  statement: string,
  working: () => Promise<Working>,
  engine: string,
): Promise<Figure> {
  const taken: number[] = [];
  for (let i = 0; i < TIMES; i++)
    taken.push(await secondsToStop(address, statement, await working()));
  return {
    what: `a closed connection until its statement is gone, ${engine}`,
    value: Math.max(...taken),
    unit: "s",
    target: { atMost: 1 },
    same: null,
  };
}

async function secondsToStop(address: string, statement: string, working: Working) {
  const client = new AbortController();
  const asked = fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify({ statement }),
    signal: client.signal,
  }).then(
    () => {
      throw new Error(`${statement} came to an end`);
    },
    () => undefined,
  );
  // Twice in a row: starting up takes work too.
  while (!((await working()) && (await working())));
  const closed = performance.now();
  client.abort();
  await asked;
  while (await working());
  return (performance.now() - closed) / 1000;
}
