import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import { basename, join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { slugOf } from "../../import/actors/slug.ts";
import { Refusal } from "../../import/refusal.ts";
import { readConfig } from "../config.ts";
import { diskRefusal } from "../disk/disk-refusal.ts";
import { makeFolder } from "../disk/make-folder.ts";
import { runProgram } from "../run-program.ts";
import { isThere } from "../is-there.ts";
import { readPack } from "../pack/read.ts";
import { projectRoot } from "../root.ts";
import { comparePacks } from "./compare-packs.ts";
import { comparisonText } from "./comparison-text.ts";
import { conflictText, MergeConflict, PREFERRED_PACKS, type PreferredPack } from "./conflict.ts";
import { mergePacks } from "./merge-packs.ts";
import { packText } from "./pack-text.ts";

const USAGE =
  "usage: npm run merge -- A B [--out NAME] [--prefer first|second], or npm run merge -- A B --compare [--json]; A and B are folders, or names of packs in the workspace";

/** Merges two packs into a new one, or compares them. Resolves to the exit code. */
async function main(): Promise<number> {
  const { packs, out, compare, json, prefer } = parseArguments();
  const root = projectRoot();
  const workspace = readConfig(process.env, root).workspace.folder ?? join(root, "data");
  const [first, second] = await Promise.all(packs.map((one) => folderOf(one, workspace)));
  const [a, b] = [await readPack(first ?? ""), await readPack(second ?? "")];
  if (compare) {
    const found = comparePacks(a, b);
    const text = json ? JSON.stringify(found) : comparisonText(found, packs);
    process.stdout.write(`${text}\n`);
    return 0;
  }
  const id = slugOf(out ?? `${a.id}-${b.id}`, "pack");
  const folder = join(workspace, id);
  if (await isThere(folder))
    throw new Refusal(`${folder} is there already; choose another name with --out.`);
  const { contents, settled } = mergePacks(a, b, { id, prefer });
  await write(folder, packText(contents));
  const { actors, sources, claims } = contents;
  process.stdout.write(
    `${relative(process.cwd(), folder)}: ${actors.length} actors, ${sources.length} sources, ${claims.length} claims\n`,
  );
  if (settled.length > 0)
    process.stdout.write(
      `Where they differ, the ${prefer} pack holds:\n${conflictText(settled)}\n`,
    );
  return 0;
}

/** Writes a pack as a whole, checked before it is in its place. */
async function write(folder: string, files: Record<string, string>): Promise<void> {
  const draft = join(folder, "..", `.${basename(folder)}.${randomUUID()}`);
  try {
    makeFolder(draft);
    for (const [file, text] of Object.entries(files)) await writeFile(join(draft, file), text);
    await readPack(draft);
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw diskRefusal(error, `${folder} cannot be written`);
  }
}

/** Returns the folder of a pack that is named by its path, or by its name in the workspace. */
async function folderOf(given: string, workspace: string): Promise<string> {
  const path = resolve(given);
  return (await isThere(path)) ? path : join(workspace, given);
}

interface Arguments {
  packs: readonly [string, string];
  out: string | undefined;
  compare: boolean;
  json: boolean;
  prefer: PreferredPack | null;
}

/** Parses the command line. Throws Refusal with the usage if it does not match. */
function parseArguments(): Arguments {
  try {
    const { values, positionals } = parseArgs({
      options: {
        out: { type: "string" },
        compare: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        prefer: { type: "string" },
      },
      allowPositionals: true,
    });
    const [a, b] = positionals;
    const { out, compare, json } = values;
    const prefer = PREFERRED_PACKS.find((pack) => pack === values.prefer) ?? null;
    const isKnown = values.prefer === undefined || prefer !== null;
    if (a !== undefined && b !== undefined && positionals.length === 2 && isKnown)
      return { packs: [a, b], out, compare, json, prefer };
  } catch (error) {
    throw new Refusal(`${(error as Error).message.split(". ")[0]}; ${USAGE}`, { cause: error });
  }
  throw new Refusal(USAGE);
}

runProgram(() =>
  main().catch((error: unknown) => {
    throw error instanceof MergeConflict ? new Refusal(error.message) : error;
  }),
);
