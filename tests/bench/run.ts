import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { projectRoot } from "../../server/root.ts";
import type { Bench } from "./bench.ts";
import { type Figure, verdict } from "./figure.ts";
import { table } from "./table.ts";

const PARTS: Record<string, (bench: Bench) => Promise<Figure[]>> = {
  server: async (bench) => (await import("./parts/server.ts")).serverPart(bench),
  load: async (bench) => (await import("./parts/load.ts")).loadPart(bench),
  page: async (bench) => (await import("./parts/page.ts")).pagePart(bench),
  size: async (bench) => (await import("./parts/size.ts")).sizePart(bench),
  start: async (bench) => (await import("./parts/start.ts")).startPart(bench),
};
const USAGE = `usage: npm run bench -- [${Object.keys(PARTS).join("|")}]… [--pairs N] [--json]`;

/** Runs the parts that are asked for, or all, and prints their figures as a table or as JSON. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { pairs: { type: "string", default: "9" }, json: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const pairs = Number(values.pairs);
  const names = positionals.length > 0 ? positionals : Object.keys(PARTS);
  if (!Number.isInteger(pairs) || pairs < 1 || names.some((name) => !(name in PARTS)))
    throw new Error(USAGE);
  const root = projectRoot();
  const built = spawnSync(process.execPath, ["server/build-if-stale.mjs"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (built.status !== 0) throw new Error("the product does not build");
  const folder = await mkdtemp(join(tmpdir(), "entente-bench-"));
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const loadBefore = loadavg()[0] ?? 0;
  try {
    const figures: Figure[] = [];
    for (const name of names)
      figures.push(...((await PARTS[name]?.({ root, folder, pairs, say })) ?? []));
    const load = [loadBefore, loadavg()[0] ?? 0];
    const report = figures.map((figure) => ({ ...figure, verdict: verdict(figure) }));
    console.log(
      values.json
        ? JSON.stringify({ pairs, load, figures: report }, null, 2)
        : `${table(figures)}\n\n${pairs} pairs each; load of the machine ${load.map((l) => l.toFixed(1)).join(" before, ")} after.`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

// What was started ends with this process, also when a person has waited long enough.
process.once("SIGINT", () => process.exit(130)).once("SIGTERM", () => process.exit(143));
main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
