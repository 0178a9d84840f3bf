import { setTimeout as sleep } from "node:timers/promises";
import { StoreError, type RunOptions, type Store } from "../../../server/store/port.ts";
import { collectRows } from "../../../server/store/rows.ts";
import type { Bench } from "../bench.ts";
import { openOwn } from "../engine/sides.ts";
import type { Figure } from "../figure.ts";
import { median } from "../interleave.ts";

const PRODUCT =
  "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b UNWIND range(1, 1000) AS c RETURN count(*) AS n";
const RUNAWAYS = {
  "a runaway product": PRODUCT,
  "size(range(1, 100000000))":
    "UNWIND range(1, 1000000) AS x RETURN sum(size([y IN range(1, 100000000) WHERE y > x])) AS n",
  "one list that is endless": "RETURN size([x IN range(1, 1000000000) WHERE x < 0]) AS n",
};
const TIMES = 40;
const ENDINGS = 5;
const PROMPT = { atMost: 50 };
const BITES = { atMost: 100 };
const LIMIT_MS = 300;

/** `RETURN 1` beside statements that never end, and how soon those end when they are told to. */
export async function* engineFairPart({ say }: Bench): AsyncGenerator<Figure> {
  const store = await openOwn();
  try {
    for (const [name, statement] of Object.entries(RUNAWAYS)) {
      say(`engine: beside ${name}`);
      yield await besideFigure(store, name, statement);
      const cancelled = await millisecondsToEnd(store, statement, "cancelled", async (options) => {
        const client = new AbortController();
        const ended = outcome(store, statement, { ...options, signal: client.signal });
        await sleep(LIMIT_MS);
        client.abort();
        return ended;
      });
      yield milliseconds(`${name} until it is cancelled`, cancelled, BITES);
      const timedOut = await millisecondsToEnd(store, statement, "timeout", (options) =>
        outcome(store, statement, { ...options, timeoutMs: LIMIT_MS }),
      );
      yield milliseconds(`${name} beyond its time limit`, timedOut, BITES);
    }
  } finally {
    await store.close();
  }
}

async function besideFigure(store: Store, name: string, statement: string): Promise<Figure> {
  const client = new AbortController();
  const running = outcome(store, statement, { mode: "read", signal: client.signal });
  await sleep(LIMIT_MS);
  const times: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    const began = performance.now();
    await collectRows(store, "RETURN 1", {}, { mode: "read" });
    times.push(performance.now() - began);
  }
  client.abort();
  await running;
  const note = `at most ${Math.max(...times).toFixed(1)} ms`;
  return { ...milliseconds(`RETURN 1 beside ${name}, median`, median(times), PROMPT), note };
}

/** Milliseconds from the moment at which a statement is to end to that at which the engine is free. */
async function millisecondsToEnd(
  store: Store,
  statement: string,
  code: string,
  run: (options: RunOptions) => Promise<string>,
): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < ENDINGS; i++) {
    const began = performance.now();
    const ended = await run({ mode: "read" });
    if (ended !== code) throw new Error(`${statement} ended with ${ended}, not ${code}`);
    await collectRows(store, "RETURN 1", {}, { mode: "read" });
    times.push(performance.now() - began - LIMIT_MS);
  }
  return median(times);
}

/** The code with which a statement ended. */
async function outcome(store: Store, statement: string, options: RunOptions): Promise<string> {
  try {
    await collectRows(store, statement, {}, options);
    return "done";
  } catch (error) {
    if (error instanceof StoreError) return error.code;
    throw error;
  }
}

const milliseconds = (what: string, value: number, target: Figure["target"]): Figure => ({
  what,
  value,
  unit: "ms",
  target,
  same: null,
});
