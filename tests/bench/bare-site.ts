import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";
import type { Bench } from "./bench.ts";
import { type Program, startBare } from "./program.ts";

/** What the page asks for, so that both pages work on the same answer. */
const ANSWER = "/api/graph?status=occurred,ongoing,planned,alleged,hypothetical,denied";

/** Builds the bare sigma page and gives its folder. */
export async function buildBareSite({ root, folder }: Bench): Promise<string> {
  const outDir = join(folder, "bare");
  await build({
    root: join(root, "tests", "bench", "bare"),
    configFile: false,
    logLevel: "warn",
    build: { outDir, emptyOutDir: true },
  });
  return outDir;
}

/** Serves it with the answer that a running Entente gives its own page. */
export async function startBareSite(
  { root, folder }: Bench,
  site: string,
  entente: string,
): Promise<Program> {
  const answer = join(folder, `answer-${new URL(entente).port}.json`);
  await writeFile(answer, await (await fetch(entente + ANSWER)).text());
  return startBare(root, "site", [site, answer]);
}
