import { writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { slugOf } from "../../import/actors/slug.ts";
import { Refusal } from "../../import/refusal.ts";
import { emptyPack } from "../../domain/empty-pack.ts";
import { readConfig } from "../config.ts";
import { diskRefusal } from "../disk/disk-refusal.ts";
import { makeFolder } from "../disk/make-folder.ts";
import { runProgram } from "../run-program.ts";
import { projectRoot } from "../root.ts";
import { isThere } from "../is-there.ts";
import { howToOpen } from "../how-to-open.ts";

const USAGE = "usage: npm run new -- NAME [--out FOLDER]";

/** Makes an empty pack in a folder of packs. Resolves to the exit code. */
async function main(): Promise<number> {
  const options = parseArguments();
  const { title } = options;
  const config = readConfig(process.env, projectRoot());
  const out = resolve(options.out ?? config.workspace.folder ?? join(projectRoot(), "data"));
  const id = slugOf(title, "pack");
  const folder = join(out, id);
  if (await isThere(folder)) {
    process.stderr.write(`${folder} is there already; choose another name.\n`);
    return 1;
  }
  try {
    makeFolder(folder);
    for (const [file, text] of Object.entries(emptyPack(id, title)))
      await writeFile(join(folder, file), text);
  } catch (error) {
    throw diskRefusal(error, `${folder} cannot be written`);
  }
  const place = relative(process.cwd(), folder);
  process.stdout.write(
    `An empty pack is in ${place}. Each table says what goes into its columns; docs/packs.md has the rules.\nLook at it: ${howToOpen({ name: id, folder, out }, config)}\n`,
  );
  return 0;
}

/** Parses the command line. Throws Refusal with the usage if it does not match. */
function parseArguments(): { title: string; out: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      options: { out: { type: "string" } },
      allowPositionals: true,
    });
    const [title = ""] = positionals;
    if (title.trim() !== "" && positionals.length === 1) return { title, out: values.out };
  } catch (error) {
    throw new Refusal(`${(error as Error).message.split(". ")[0]}; ${USAGE}`, { cause: error });
  }
  throw new Refusal(USAGE);
}

runProgram(main);
