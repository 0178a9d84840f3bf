import { readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { slugOf } from "../../import/actors/slug.ts";
import { requireClaims } from "../../import/convert/require-claims.ts";
import { changesText } from "../../import/changes-text.ts";
import { importSurveyed, surveyFiles } from "../../import/import-files.ts";
import { readMapping } from "../../import/mapping/read-mapping.ts";
import { withTablesOf } from "../../import/mapping/with-tables-of.ts";
import { relationName } from "../../import/mapping/table-guess.ts";
import { manifestText } from "../../import/manifest-text.ts";
import { isRefusal, Refusal } from "../../import/refusal.ts";
import { reportText } from "../../import/report-text.ts";
import { readConfig } from "../config.ts";
import { runProgram } from "../run-program.ts";
import { isThere } from "../is-there.ts";
import { projectRoot } from "../root.ts";
import { howToOpen } from "../how-to-open.ts";
import { answer, answeredLines, type Answering } from "./ask.ts";
import { claimColumnsIn, compareWithBefore } from "./compare-with-before.ts";
import { diskInput } from "./disk-input.ts";
import { diskRefusal } from "../disk/disk-refusal.ts";
import { readEarlierPack } from "./earlier-pack.ts";
import { PackFolder, textIn } from "./pack-folder.ts";
import { ByteProgress } from "./byte-progress.ts";

const USAGE =
  "usage: npm run import -- FILE… [--as NAME] [--out FOLDER] [--append] [--mapping import.json] [--yes] [--strict]";

/** Turns files into a pack. Resolves to the exit code; the report goes to stdout. */
async function main(): Promise<number> {
  const { files, options } = parseArguments();
  const root = projectRoot();
  const inputs = await Promise.all(files.map(diskInput));
  const name = slugOf(options.as ?? relationName(files[0] ?? ""), "pack");
  const config = readConfig(process.env, root);
  const out = resolve(options.out ?? config.workspace.folder ?? join(root, "data"));
  const folder = join(out, name);
  if (options.append && !(await isThere(join(folder, "claims.csv"))))
    throw new Refusal(`There is no pack ${folder} to which claims could be added with --append.`);
  const given = options.mapping ?? null;
  const mappingText = given ? await mappingIn(given) : await textIn(folder, "import.json");
  const earlierMapping = mappingText
    ? readMapping(given ?? join(folder, "import.json"), mappingText)
    : null;
  const pack = await PackFolder.begin(folder);
  const total = inputs.reduce((sum, { size }) => sum + size, 0);
  const progress = new ByteProgress(process.stderr, total);
  const abort = new AbortController();
  process.once("SIGINT", () => abort.abort());
  const watch = { cancel: abort.signal, onProgress: progress.show };
  let doubts: string[] = [];
  try {
    const earlier = await readEarlierPack({
      name: folder,
      textOf: (file) => textIn(folder, file),
      claimColumns: options.append ? await claimColumnsIn(folder) : null,
    });
    const names = earlier.actors.flatMap(({ name, aliases }) => [name, ...aliases]);
    const survey = await surveyFiles(inputs, watch, earlierMapping, names);
    progress.end();
    const how: Answering = options.yes ? "guess" : process.stdin.isTTY ? "person" : "safe";
    if (how !== "person")
      doubts = answeredLines(survey.questions, how).map((line) => `  not certain: ${line}\n`);
    const mapping = await answer(survey.mapping, survey.questions, how);
    const report = await importSurveyed(survey, mapping, pack, { watch, earlier });
    progress.end();
    requireClaims(report);
    if (options.strict && report.rowsLeftOut + report.actorRowsLeftOut > 0)
      throw new Refusal(`Nothing was written, because of --strict. ${reportText(report, null)}`);
    const saved = options.append ? withTablesOf(earlierMapping, mapping) : mapping;
    const changes = await compareWithBefore(pack, options.append);
    await pack.writeFile("import.json", `${JSON.stringify(saved, null, 2)}\n`);
    await pack.writeFile("report.json", `${JSON.stringify({ ...report, changes }, null, 2)}\n`);
    const manifest = await textIn(folder, "pack.json");
    await pack.writeFile("pack.json", manifest ?? manifestText(name, mapping, report));
    await pack.finish();
    const place = relative(process.cwd(), folder) || ".";
    process.stdout.write(`${reportText(report, place)}\n${doubts.join("")}`);
    if (changes) process.stdout.write(`${changesText(changes, options.append)}\n`);
    process.stdout.write(`Look at it: ${howToOpen({ name, folder, out }, config)}\n`);
    return 0;
  } catch (error) {
    progress.end();
    await pack.discard();
    if (!isRefusal(error) && !(error instanceof Error && error.name === "Cancelled")) throw error;
    process.stderr.write(`${error.message}\n${doubts.join("")}`);
    return 1;
  }
}

async function mappingIn(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw diskRefusal(error, `${path} cannot be read`);
  }
}

function parseArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: {
        as: { type: "string" },
        out: { type: "string" },
        append: { type: "boolean", default: false },
        mapping: { type: "string" },
        yes: { type: "boolean", default: false },
        strict: { type: "boolean", default: false },
      },
      allowPositionals: true,
    });
    if (positionals.length > 0) return { files: positionals, options: values };
  } catch (error) {
    throw new Refusal(`${(error as Error).message.split(". ")[0]}; ${USAGE}`, { cause: error });
  }
  throw new Refusal(USAGE);
}

runProgram(main);
