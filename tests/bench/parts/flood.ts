import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { residentMemory } from "../../setup/processes.ts";
import type { Bench } from "../bench.ts";
import { type Figure, ratioFigure } from "../figure.ts";
import { interleave, type Measure, median } from "../interleave.ts";
import { startEntente } from "../program.ts";

const PACK = join("data", "armenia-russia");
const PICTURES = 120;
const PAGES = 25;
const ADDRESSES = 230;
const ADDRESS_BYTES = 2 ** 21;
const MOST_MB = 64;

/** What somebody who asks for far too much costs everybody else. */
export async function* floodPart(bench: Bench): AsyncGenerator<Figure> {
  bench.say(`flood: ${PICTURES} large pictures whose client hangs up, ${ADDRESSES} long addresses`);
  const entente = await startEntente(bench.root, PACK);
  try {
    const port = Number(new URL(entente.url).port);
    let asked = 0;
    const page: Measure = async () => {
      const took: number[] = [];
      for (let i = 0; i < PAGES; i++) {
        const started = performance.now();
        const answer = await fetch(`${entente.url}/?at=2021-0${1 + (asked % 9)}&x=${asked++}`);
        await answer.text();
        if (answer.status !== 200) throw new Error(`a page was answered with ${answer.status}`);
        took.push((performance.now() - started) / 1000);
      }
      return median(took);
    };
    const beside: Measure = async () => {
      const sockets = Array.from({ length: PICTURES }, (_, i) => askForPicture(port, asked + i));
      try {
        return await page();
      } finally {
        for (const socket of sockets) socket.destroy();
      }
    };
    await page();
    const pages = await interleave(beside, page, bench.pairs);
    yield ratioFigure("a page beside a flood of pictures", { atMost: 2 }, pages, "s");
    const before = residentMemory(entente.pid);
    for (let i = 0; i < ADDRESSES; i++) await askLongAddress(port, i);
    const grown = residentMemory(entente.pid) - before;
    const target = { atMost: MOST_MB };
    const what = `memory after ${ADDRESSES} addresses of 2 MiB`;
    yield { what, value: grown, unit: "MB", target, same: null };
  } finally {
    await entente.stop();
  }
}

function askForPicture(port: number, i: number): Socket {
  const socket = connect(port, "127.0.0.1").on("error", () => undefined);
  socket.resume();
  const address = `/api/view.png?width=4000&height=${4000 - (i % 200)}&title=${i}`;
  socket.write(`GET ${address} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
  return socket;
}

async function askLongAddress(port: number, i: number): Promise<void> {
  const socket = connect(port, "127.0.0.1");
  socket.write(`GET /?x=${i}${"a".repeat(ADDRESS_BYTES)} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`);
  const answer = await text(socket);
  if (!answer.startsWith("HTTP/1.1 414 ")) throw new Error(`answered ${answer.slice(0, 40)}`);
}
