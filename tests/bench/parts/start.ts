import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Browser } from "playwright-core";
import type { Bench } from "../bench.ts";
import { firstPaint, openBrowser, visit } from "../browser.ts";
import type { Figure } from "../figure.ts";
import { median } from "../interleave.ts";
import { residentMemory } from "../../setup/processes.ts";
import { startEntente, startProgram } from "../program.ts";
import { request } from "../requests.ts";

const PACK = join("data", "armenia-russia");
const REQUESTS = 10_000;
const REST_MS = 3000;
const READY_POLL_MS = 10;
const PATHS = [
  "/api/graph",
  "/api/actors?q=arm",
  "/api/actors/armenia",
  "/api/claims?actor=armenia",
  "/api/timeline?bucket=year",
];

/** How long the shipped pack takes from a cold `npm start` to a page, and what memory it takes. */
export async function* startPart(bench: Bench): AsyncGenerator<Figure> {
  const browser = await openBrowser();
  if (typeof browser === "string") bench.say(`Left out: time to a drawn page, because ${browser}`);
  try {
    const page = typeof browser === "string" ? null : browser;
    yield* startFigures(bench, page);
    yield* memoryFigures(bench);
  } finally {
    if (typeof browser !== "string") await browser.close();
  }
}

async function* startFigures(bench: Bench, browser: Browser | null): AsyncGenerator<Figure> {
  bench.say("start: npm start on the shipped pack");
  const ready: number[] = [];
  const drawn: number[] = [];
  for (let i = 0; i < bench.pairs; i++) {
    ready.push(await secondsUntil(bench, untilReady));
    if (!browser) continue;
    drawn.push(
      await secondsUntil(bench, async (url) => {
        const page = await visit(browser, url);
        await firstPaint(page);
        return () => page.close();
      }),
    );
  }
  yield reported("npm start to ready, shipped pack", median(ready), "s");
  if (browser) yield reported("npm start to a drawn page", median(drawn), "s");
}

/** Seconds from a cold `npm start` until `reached` has resolved; what that gives tidies up after. */
async function secondsUntil(
  bench: Bench,
  reached: (url: string) => Promise<() => Promise<void>>,
): Promise<number> {
  const began = performance.now();
  const env = { PORT: "0", NEO4J_URI: "", ENTENTE_PACK: PACK };
  const entente = await startProgram(["npm", "start", "--silent"], bench.root, env);
  try {
    const tidy = await reached(entente.url);
    const seconds = (performance.now() - began) / 1000;
    await tidy();
    return seconds;
  } finally {
    await entente.stop();
  }
}

async function untilReady(url: string): Promise<() => Promise<void>> {
  for (;;) {
    const answer = await fetch(`${url}/readyz`);
    await answer.body?.cancel();
    if (answer.ok) return () => Promise.resolve();
    if (answer.status !== 503) throw new Error(`/readyz answered ${answer.status}`);
    await sleep(READY_POLL_MS);
  }
}

async function* memoryFigures(bench: Bench): AsyncGenerator<Figure> {
  bench.say(`start: memory at rest and after ${REQUESTS} requests`);
  const entente = await startEntente(bench.root, PACK);
  try {
    await sleep(REST_MS);
    const rest = residentMemory(entente.pid);
    await request(entente.url, PATHS, REQUESTS);
    await sleep(REST_MS);
    const after = residentMemory(entente.pid);
    yield reported("server's memory at rest", rest, "MB");
    yield reported(`server's memory after ${REQUESTS} requests`, after, "MB");
  } finally {
    await entente.stop();
  }
}

function reported(what: string, value: number, unit: Figure["unit"]): Figure {
  return { what, value, unit, target: null, same: null };
}
