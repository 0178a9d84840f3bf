import { unzipSync } from "fflate";
import { decode } from "../decode.ts";
import { assemble } from "../graph/assemble.ts";
import { emptyDraft, type Draft, type DraftActor } from "../graph/draft.ts";
import { textOf } from "../graph/texts.ts";
import type { Imported } from "../imported.ts";
import { LeftOutList } from "../left-out.ts";
import { READABLE, Refusal } from "../refusal.ts";
import { readNumber } from "../sign.ts";
import { fieldsOf, relationsIn } from "../table/edge-list.ts";
import { layoutOf } from "../table/layout.ts";
import { rowsOf } from "../table/rows.ts";

/** Maximum total size of the unzipped tables; more indicates a zip bomb. */
const MOST_BYTES = 200_000_000;

/**
 * Reads a zip of tables, as exported by this product: `relations.csv`, optionally `actors.csv`,
 * titles of documents in `sources.csv`, and title, licence and address in `datapackage.json`. Other
 * files of the zip are not unzipped.
 *
 * @throws Refusal for every other zip
 */
export function readZip(bytes: Uint8Array): Imported {
  const files = unpacked(bytes);
  const relations = files.get("relations.csv");
  if (!relations)
    throw new Refusal(
      `This is a zip file without a table relations.csv in it. Unpack it first. ${READABLE}`,
    );
  const draft = emptyDraft(new LeftOutList());
  describe(draft, files.get("datapackage.json") ?? "");
  draft.fields.set("sources", rowsIn(files.get("sources.csv") ?? "", draft.leftOut));
  draft.actors = actorsIn(files.get("actors.csv") ?? "", draft.leftOut);
  draft.relations = relationsIn(relations, draft.leftOut);
  return assemble("table", draft);
}

const WANTED = ["relations.csv", "actors.csv", "sources.csv", "datapackage.json"];

/** Returns the texts of the known files, by name without folders. */
function unpacked(bytes: Uint8Array): Map<string, string> {
  let size = 0;
  const isWanted = ({ name, originalSize }: { name: string; originalSize: number }) => {
    if (/^(xl|word|ppt)\//.test(name)) throw new Refusal(EXCEL);
    if (!WANTED.includes(baseName(name))) return false;
    size += originalSize;
    if (size > MOST_BYTES)
      throw new Refusal("The tables in this zip file are larger than 200 MB, which is too much.");
    return true;
  };
  try {
    const files = unzipSync(bytes, { filter: isWanted });
    return new Map(Object.keys(files).map((name) => [baseName(name), decode(files[name]!)]));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal("This zip file is damaged, or packed in a way that is not read here.", {
      cause: error,
    });
  }
}

const EXCEL = "This is an Excel workbook or a document. Save the sheet with the relations as CSV.";

const baseName = (name: string): string => name.slice(name.lastIndexOf("/") + 1);

/** Reads a data package's title, first licence and address. */
function describe(draft: Draft, text: string): void {
  try {
    const about = JSON.parse(text) as {
      title?: unknown;
      licenses?: { title?: unknown }[];
      homepage?: unknown;
    } | null;
    draft.title = textOf(about?.title);
    draft.fields.set("licence", textOf(about?.licenses?.[0]?.title));
    draft.fields.set("link", textOf(about?.homepage));
  } catch {
    // An unreadable description is ignored.
  }
}

/** Returns the rows of a table as objects by column name. */
function rowsIn(text: string, leftOut: LeftOutList): object[] {
  if (text.trim() === "") return [];
  const { delimiter, body } = layoutOf(text);
  const [header, ...rows] = rowsOf(body, delimiter, leftOut);
  return rows.map(({ cells }) => Object.fromEntries(fieldsOf(cells, header?.cells ?? [])));
}

/**
 * Returns the actors of a table with the columns id, name and further attributes; y points
 * downwards.
 */
function actorsIn(text: string, leftOut: LeftOutList): DraftActor[] {
  if (text.trim() === "") return [];
  const { delimiter, body } = layoutOf(text);
  const [header, ...rows] = rowsOf(body, delimiter, leftOut);
  return rows.map(({ cells, line }) => {
    const fields = fieldsOf(cells, header?.cells ?? []);
    const [x, y] = [readNumber(fields.get("x")), readNumber(fields.get("y"))];
    const place = x === null || y === null ? null : { x, y: y === 0 ? 0 : -y };
    const id = textOf(fields.get("id")) || textOf(fields.get("name"));
    return { id, fields, times: [], place, at: `actors.csv, line ${line}` };
  });
}
