import { spawn } from "node:child_process";
import { once } from "node:events";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { finished } from "node:stream/promises";
import { parse } from "csv-parse";
import type { Bench } from "../bench.ts";
import { longestTask } from "../import/longest-task.ts";
import { type Figure, ratioFigure } from "../figure.ts";
import { inBrowser } from "../in-browser.ts";
import { interleave, median } from "../interleave.ts";
import { startEntente } from "../program.ts";
import { randomOf } from "../random.ts";

const ROWS = 1_000_000;
const ACTORS = 20_000;
const AT_MOST_TIMES = 3;
const AT_MOST_MB = 512;
const AT_MOST_MS = 100;

/** Measures what importing a large edge list costs, on the command line and on the page. */
export async function* importPart(bench: Bench): AsyncGenerator<Figure> {
  yield* commandFigures(bench);
  yield* pageFigures(bench);
}

/** The time beside parsing alone, and the memory. */
async function* commandFigures({ root, folder, pairs, say }: Bench): AsyncGenerator<Figure> {
  const edges = join(folder, "edges.csv");
  say(`import: ${ROWS} rows`);
  if (!existsSync(edges)) await writeEdges(edges);
  const out = join(folder, "imported");
  await mkdir(out, { recursive: true });
  let most = 0;
  const imported = async () => {
    const { seconds, peak } = await importOnce(root, edges, out);
    most = Math.max(most, peak);
    return seconds;
  };
  const parsed = () => parseOnce(edges);
  const comparison = await interleave(imported, parsed, Math.min(pairs, 3));
  yield ratioFigure(
    "importing an edge list beside csv-parse alone",
    { atMost: AT_MOST_TIMES },
    comparison,
    "s",
  );
  const memory = { value: most, unit: "MB", target: { atMost: AT_MOST_MB }, same: null } as const;
  yield { what: "memory of importing an edge list", ...memory };
}

/** The longest time for which the page does not answer. */
const pageFigures = inBrowser("the page of imports", async function* (bench, browser) {
  const entente = await startEntente(bench.root, join(bench.root, "data/armenia-russia"));
  try {
    bench.say(`import: ${ROWS} rows on the page`);
    const longest: number[] = [];
    for (let i = 0; i < Math.min(bench.pairs, 3); i++)
      longest.push(await longestTask(browser, entente.url, join(bench.folder, "edges.csv")));
    yield {
      what: "longest task of the page that imports",
      value: median(longest),
      unit: "ms",
      target: { atMost: AT_MOST_MS },
      same: null,
      note: `${longest.join(", ")} ms`,
    };
  } finally {
    await entente.stop();
  }
});

async function writeEdges(path: string): Promise<void> {
  const random = randomOf(1);
  const some = (below: number) => random.whole(below);
  const stream = createWriteStream(path);
  stream.write("source,target,weight,since,until\n");
  for (let row = 0; row < ROWS; row += 10_000) {
    let piece = "";
    for (let i = 0; i < 10_000; i++) {
      const since = 1900 + some(100);
      piece += `Actor ${some(ACTORS)},Actor ${some(ACTORS)},${((some(200) - 100) / 100).toFixed(2)},${since},${since + some(20)}\n`;
    }
    if (!stream.write(piece)) await once(stream, "drain");
  }
  stream.end();
  await finished(stream);
}

/** Runs the command in a process of its own; the peak is that of its resident memory in MiB. */
async function importOnce(root: string, edges: string, out: string) {
  // A pack that is there would answer the questions, for which the file is read once more.
  await rm(join(out, "bench"), { recursive: true, force: true });
  const began = performance.now();
  const report = join(root, "tests/bench/peak-memory.mjs");
  const cli = join(root, "dist/server/import/cli.js");
  const args = [
    "--max-semi-space-size=32",
    "--import",
    report,
    cli,
    edges,
    "--as",
    "bench",
    "--out",
    out,
    "--yes",
  ];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
  const [said] = await Promise.all([text(child.stderr), once(child, "close")]);
  const seconds = (performance.now() - began) / 1000;
  const peak = Number(/peak (\d+)/.exec(said)?.[1]) / 1024;
  if (child.exitCode !== 0 || Number.isNaN(peak)) throw new Error(`the import failed: ${said}`);
  return { seconds, peak };
}

async function parseOnce(edges: string): Promise<number> {
  const began = performance.now();
  const parser = createReadStream(edges).pipe(parse());
  parser.resume();
  await finished(parser);
  if (parser.info.records !== ROWS + 1) throw new Error(`${parser.info.records} rows were parsed`);
  return (performance.now() - began) / 1000;
}
