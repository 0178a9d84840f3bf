import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { projectRoot } from "../../server/root.ts";
import type { Bench } from "./bench.ts";
import { amount, type Figure, verdict } from "./figure.ts";
import { table } from "./table.ts";

type Part = (bench: Bench) => AsyncGenerator<Figure>;

/** Each is imported when it is asked for: a part needs what others do without. */
const PARTS: Record<string, () => Promise<Part>> = {
  server: async () => (await import("./parts/server.ts")).serverPart,
  query: async () => (await import("./parts/query.ts")).queryPart,
  fair: async () => (await import("./parts/fair.ts")).fairPart,
  engine: async () => (await import("./parts/engine.ts")).enginePart,
  "engine-large": async () => (await import("./parts/engine-large.ts")).engineLargePart,
  "engine-fair": async () => (await import("./parts/engine-fair.ts")).engineFairPart,
  load: async () => (await import("./parts/load.ts")).loadPart,
  import: async () => (await import("./parts/import.ts")).importPart,
  page: async () => (await import("./parts/page.ts")).pagePart,
  view: async () => (await import("./parts/view.ts")).viewPart,
  explore: async () => (await import("./parts/explore.ts")).explorePart,
  picture: async () => (await import("./parts/picture.ts")).picturePart,
  layout: async () => (await import("./layout/layout.ts")).layoutPart,
  embed: async () => (await import("./parts/embed.ts")).embedPart,
  analysis: async () => (await import("./parts/analysis.ts")).analysisPart,
  size: async () => (await import("./parts/size.ts")).sizePart,
  leak: async () => (await import("./parts/leak.ts")).leakPart,
  scale: async () => (await import("./parts/scale.ts")).scalePart,
  "scale-packs": async () => (await import("./scale/packs.ts")).scalePacksPart,
  "scale-lens": async () => (await import("./scale/lens.ts")).scaleLensPart,
  soak: async () => (await import("./soak/soak.ts")).soakPart,
  flood: async () => (await import("./parts/flood.ts")).floodPart,
  workbench: async () => (await import("./parts/workbench.ts")).workbenchPart,
  start: async () => (await import("./parts/start.ts")).startPart,
};
/** Parts that are run when they are asked for by name: by hand, since they take long. */
const BY_HAND = ["scale", "scale-packs", "scale-lens", "soak"];
const USAGE = `usage: npm run bench -- [${Object.keys(PARTS).join("|")}]… [--pairs N] [--size 0.02] [--minutes N] [--json]`;

/** Runs the parts that are asked for, or all, and prints their figures as a table or as JSON. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      pairs: { type: "string", default: "9" },
      size: { type: "string", default: "1" },
      minutes: { type: "string", default: "10" },
      json: { type: "boolean", default: false },
    },
    allowPositionals: true,
  });
  const pairs = Number(values.pairs);
  const [size, minutes] = [Number(values.size), Number(values.minutes)];
  const usual = Object.keys(PARTS).filter((name) => !BY_HAND.includes(name));
  const names = positionals.length > 0 ? positionals : usual;
  if (!(size > 0 && size <= 1 && minutes > 0)) throw new Error(USAGE);
  if (!Number.isInteger(pairs) || pairs < 1 || names.some((name) => !Object.hasOwn(PARTS, name)))
    throw new Error(USAGE);
  const root = projectRoot();
  const built = spawnSync(process.execPath, ["server/build.mjs", "--if-stale"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (built.status !== 0) throw new Error("the product does not build");
  const folder = await mkdtemp(join(tmpdir(), "entente-bench-"));
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const loadBefore = loadavg()[0] ?? 0;
  const figures: Figure[] = [];
  for (const name of names) {
    const part = await PARTS[name]?.();
    for await (const figure of part?.({ root, folder, pairs, size, minutes, say }) ?? []) {
      figures.push(figure);
      say(`  ${figure.what}: ${amount(figure.value)} ${figure.unit}, ${verdict(figure)}`);
    }
  }
  const load = [loadBefore, loadavg()[0] ?? 0].map((one) => one.toFixed(1));
  if (values.json) {
    const judged = figures.map((figure) => ({ ...figure, verdict: verdict(figure) }));
    console.log(JSON.stringify({ pairs, load, figures: judged }, null, 2));
  } else {
    console.log(`${table(figures)}\n\n${pairs} pairs each; load ${load.join(" before, ")} after.`);
  }
}

// What was started ends with this process, also when a person has waited long enough.
process.once("SIGINT", () => process.exit(130)).once("SIGTERM", () => process.exit(143));
main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
