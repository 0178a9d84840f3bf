import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";
import { graphOfColumns } from "../../client/model/graph/graph-of-columns.ts";
import type { GraphColumns } from "../../domain/contract/graph-columns.ts";
import { WHOLE_GRAPH } from "../../domain/whole-graph.ts";
import type { Bench } from "./bench.ts";
import { type Program, startBare } from "./program.ts";

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

/** Serves it with the graph that a running Entente gives its own page, so that both have the same. */
export async function startBareSite(
  { root, folder }: Bench,
  site: string,
  entente: string,
): Promise<Program> {
  const answer = join(folder, `answer-${new URL(entente).port}.json`);
  const columns = (await (await fetch(`${entente}/${WHOLE_GRAPH}`)).json()) as GraphColumns;
  await writeFile(answer, JSON.stringify(graphOfColumns(columns)));
  return startBare(root, "site", [site, answer]);
}
