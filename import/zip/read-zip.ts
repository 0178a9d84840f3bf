import { msg } from "../../domain/message.ts";
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
import { entriesOf } from "./directory.ts";
import { unpacked } from "./unpack.ts";

/**
 * Reads a zip of tables, as exported by this product: `relations.csv`, optionally `actors.csv`,
 * titles of documents in `sources.csv`, and title, licence and address in `datapackage.json`. Other
 * files of the zip are not unzipped.
 *
 * @throws Refusal for every other zip
 */
export function readZip(bytes: Uint8Array): Imported {
  const files = textsIn(bytes);
  const relations = files.get("relations.csv");
  if (!relations)
    throw new Refusal(
      msg(`This is a zip file without a table relations.csv in it. Unpack it first. ${READABLE}`),
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
function textsIn(bytes: Uint8Array): Map<string, string> {
  if (entriesOf(bytes).some(({ name }) => /^(xl|word|ppt)\//.test(name))) throw new Refusal(EXCEL);
  const files = unpacked(bytes, (name) => WANTED.includes(name));
  return new Map([...files].map(([name, content]) => [name, decode(content)]));
}

const EXCEL = msg(
  "This is an Excel workbook or a document. Save the sheet with the relations as CSV.",
);

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
