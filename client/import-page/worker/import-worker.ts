import type { OpenedPack } from "../../../browser-store/packs-messages.ts";
import { slugOf } from "../../../import/actors/slug.ts";
import { changesText } from "../../../import/changes-text.ts";
import { requireClaims } from "../../../import/convert/require-claims.ts";
import { importSurveyed, surveyFiles, type Survey } from "../../../import/import-files.ts";
import type { ImportMapping } from "../../../import/mapping/mapping.ts";
import { readMapping } from "../../../import/mapping/read-mapping.ts";
import { relationName } from "../../../import/mapping/table-guess.ts";
import { manifestText } from "../../../import/manifest-text.ts";
import { isRefusal } from "../../../import/refusal.ts";
import { reportText } from "../../../import/report-text.ts";
import { addKept } from "./add-kept.ts";
import { blobInput } from "./blob-input.ts";
import { firstRows } from "./first-rows.ts";
import { MappingDesk } from "./mapping-desk.ts";
import type { Change, Order, WorkerMessage } from "./messages.ts";
import { PackBlobs } from "./pack-blobs.ts";
import { previewOf } from "./preview.ts";
import { ProgressTeller } from "./progress-teller.ts";

const SAMPLE_ROWS = 20;

/** The files that were looked at, and what was decided about them. */
interface Begun {
  id: string;
  survey: Survey;
  desk: MappingDesk;
  size: number;
  /** The pack to which claims are added; null for a new one. */
  into: OpenedPack | null;
}

let begun: Begun | null = null;
let cancel = { aborted: false };
/** Number of the latest preview; earlier ones are not shown any more. */
let previews = 0;

const tell = (told: WorkerMessage) => self.postMessage(told);

self.onmessage = ({ data }: MessageEvent<Order>) => {
  if (data.kind === "cancel") cancel.aborted = true;
  else if (data.kind === "survey") run("survey", () => survey(data.files, data.into));
  else if (data.kind === "convert") run("convert", convert);
  else run("change", () => change(data.change));
};

function run(doing: "survey" | "change" | "convert", act: () => Promise<void>): void {
  act().catch((error: unknown) => {
    const isCancelled = error instanceof Error && error.name === "Cancelled";
    if (!isCancelled && !isRefusal(error)) console.error(error);
    const message = error instanceof Error ? error.message : String(error);
    tell({ kind: "failed", doing, message, isCancelled });
  });
}

async function survey(files: readonly File[], into: OpenedPack | null): Promise<void> {
  cancel = { aborted: false };
  previews += 1;
  const { mapping: given, data } = await withoutMapping(files);
  const mapping = given ?? (into && readMapping(`${into.name}: import.json`, into.mapping));
  const inputs = data.map((file) => blobInput(file.name, file));
  const size = inputs.reduce((sum, file) => sum + file.size, 0);
  const teller = new ProgressTeller(size, tell);
  const there = into?.earlier.actors.flatMap(({ name, aliases }) => [name, ...aliases]) ?? [];
  const made = await surveyFiles(inputs, { cancel, ...teller.watch }, mapping, there);
  const samples = await Promise.all(
    made.tables.map(({ table }) => firstRows(table.source, SAMPLE_ROWS)),
  );
  const id = into?.name ?? slugOf(relationName(data[0]?.name ?? ""), "pack");
  begun = { id, survey: made, desk: new MappingDesk(made, samples), size, into };
  await show(begun);
}

async function change(change: Change): Promise<void> {
  if (!begun) return;
  begun.desk.change(change);
  await show(begun);
}

/** Tells the mapping, then the map that it makes of the first rows. */
async function show({ desk, survey }: Begun): Promise<void> {
  const mapped = desk.mapped();
  tell({ kind: "mapped", ...mapped });
  const number = ++previews;
  try {
    const preview = await previewOf(survey, mapped.mapping);
    if (number === previews) tell({ kind: "previewed", preview, reason: "" });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (number === previews) tell({ kind: "previewed", preview: null, reason: error.message });
  }
}

async function convert(): Promise<void> {
  if (!begun) return;
  cancel = { aborted: false };
  const { id, survey, desk, size, into } = begun;
  const { mapping } = desk.mapped();
  const pack = new PackBlobs();
  const watch = { cancel, ...new ProgressTeller(size, tell).watch };
  const earlier = into ? { earlier: into.earlier } : {};
  const report = await importSurveyed(survey, mapping, pack, { watch, ...earlier });
  requireClaims(report);
  const added = into && (await addKept(into, mapping, pack, watch));
  const { changes = null, saved = mapping } = added ?? {};
  pack.write("import.json", `${JSON.stringify(saved, null, 2)}\n`);
  pack.write("report.json", `${JSON.stringify({ ...report, changes }, null, 2)}\n`);
  pack.write("pack.json", into?.manifest ?? manifestText(id, mapping, report));
  tell({
    kind: "converted",
    ...{ id, report, files: pack.files },
    into: into?.name ?? "",
    changes: changes ? changesText(changes, true) : "",
    claims: report.claims + (changes?.gone ?? 0),
    text: reportText(report, "."),
  });
}

/** Bytes from which a file is no import.json. */
const LONGEST_MAPPING = 5_000_000;

/** Takes an import.json out of the files. Throws Refusal that names what is wrong in it. */
async function withoutMapping(
  files: readonly File[],
): Promise<{ mapping: ImportMapping | null; data: File[] }> {
  const isMapping = ({ name, size }: File) =>
    /^import( ?\(\d+\))?\.json$/i.test(name) && size < LONGEST_MAPPING;
  const file = files.find(isMapping);
  const data = files.filter((one) => one !== file);
  if (!file || data.length === 0) return { mapping: null, data: [...files] };
  return { mapping: readMapping(file.name, await file.text()), data };
}
