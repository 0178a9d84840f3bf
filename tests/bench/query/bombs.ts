import { setTimeout as sleep } from "node:timers/promises";
import { amount, type Figure } from "../figure.ts";
import { post } from "./ask.ts";

/** Each would take all memory or all time there is. */
const BOMBS = [
  "RETURN range(0, 9223372036854775807) AS r",
  "MATCH (a), (b), (c), (d), (e) RETURN sum(size(a.id + b.id + c.id + d.id + e.id)) AS s",
  "UNWIND range(1, 1000000000) AS x RETURN x",
  "UNWIND range(1, 1000000000) AS x RETURN collect(x) AS xs",
  "RETURN reduce(s = 'x', i IN range(1, 60) | s + s) AS s",
];
const SECONDS = 3;
const LOOK_MS = 50;
/** Time for garbage to be collected, and for an engine to be filled afresh. */
const REST_MS = 8000;

/** A process, or several together, whose memory in MB is looked at. */
export interface Watched {
  name: string;
  megabytes: () => number;
  /** How much more it may hold after the bombs; null: it is only told. */
  most: number | null;
}

/** What bombs leave behind, and what they do to everyone else. */
export async function* bombFigures(
  address: string,
  watched: readonly Watched[],
): AsyncGenerator<Figure> {
  const before = watched.map(({ megabytes }) => megabytes());
  const peaks = [...before];
  const looking = setInterval(() => {
    for (const [i, { megabytes }] of watched.entries())
      peaks[i] = Math.max(peaks[i] ?? 0, megabytes());
  }, LOOK_MS);
  let slowest = 0;
  try {
    for (const statement of BOMBS)
      slowest = Math.max(slowest, await slowestBeside(address, bomb(address, statement)));
  } finally {
    clearInterval(looking);
  }
  await sleep(REST_MS);
  for (const [i, { name, megabytes, most }] of watched.entries()) {
    const [first = 0, peak = 0, after] = [before[i], peaks[i], megabytes()];
    yield {
      what: `memory more after ${BOMBS.length} bombs, ${name}`,
      value: after - first,
      unit: "MB",
      target: most === null ? null : { atMost: most },
      same: null,
      note: `${amount(first)} before, ${amount(peak)} at the most, ${amount(after)} after`,
    };
  }
  const what = `slowest of one-row answers while bombs go off, ${watched[0]?.name ?? ""}`;
  yield { what, value: slowest, unit: "s", target: null, same: null };
}

/** Resolves when the bomb has gone off; it has to end with an error. */
async function bomb(address: string, statement: string): Promise<void> {
  const response = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify({ statement, maxExecutionTime: SECONDS }),
  });
  let end = "";
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? [])
    end = (end + chunk).slice(-1000);
  if (!end.includes('"errors":[{')) throw new Error(`${statement} was not stopped: ${end}`);
}

/** Asks for one row again and again while something goes on; gives the seconds of the slowest answer. */
async function slowestBeside(address: string, going: Promise<void>): Promise<number> {
  let over = false;
  const ended = going.finally(() => (over = true));
  let slowest = 0;
  while (!over) {
    const began = performance.now();
    await post(address, { statement: "RETURN 1 AS one" });
    slowest = Math.max(slowest, (performance.now() - began) / 1000);
    await sleep(LOOK_MS);
  }
  await ended;
  return slowest;
}
