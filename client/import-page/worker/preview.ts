import Papa from "papaparse";
import { importSurveyed, type Survey } from "../../../import/import-files.ts";
import { leftOutSentence } from "../../../import/left-out.ts";
import type { ImportMapping } from "../../../import/mapping/mapping.ts";
import { type RowsGiven, shortTable } from "./first-rows.ts";
import type { Preview } from "./messages.ts";

/** Rows of relations that a preview shows: enough to judge a mapping, and drawn at once. */
const PREVIEW_ROWS = 500;

/**
 * Converts the first rows of a survey as all of them will be, and returns the graph that they make.
 *
 * @throws Refusal if no relation can be read
 */
export async function previewOf(survey: Survey, mapping: ImportMapping): Promise<Preview> {
  const given: RowsGiven = { rows: 0, isWhole: true };
  const files = new Map<string, string>();
  const decoder = new TextDecoder();
  const write = (file: string, piece: string | Uint8Array) => {
    const text = typeof piece === "string" ? piece : decoder.decode(piece);
    files.set(file, (files.get(file) ?? "") + text);
  };
  const tables = survey.tables.map(({ table, survey: seen }, i) => {
    const isShort = mapping.tables[i]?.holds === "relations";
    return { table: isShort ? shortTable(table, PREVIEW_ROWS, given) : table, survey: seen };
  });
  const report = await importSurveyed({ ...survey, tables }, mapping, { write });
  const graph = graphOf(mapping.title, (file) => rowsIn(files.get(file) ?? ""));
  return {
    graph,
    actors: report.actors,
    relations: report.claims,
    ...given,
    sentences: report.leftOut.map(leftOutSentence),
  };
}

type Row = Readonly<Record<string, string>>;

function rowsIn(text: string): Row[] {
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

/** Writes claims and actors in graphology's format, as the element reads it. */
function graphOf(title: string, rowsOf: (file: string) => Row[]): string {
  const predicates = new Map(rowsOf("predicates.csv").map((row) => [row["id"], row]));
  const nodes = rowsOf("actors.csv").map(({ id, name, kind, country }) => ({
    key: id,
    attributes: { name, kind, country },
  }));
  const edges = rowsOf("claims.csv").map((row) => {
    const { id, subject, object, predicate, sign, intensity, validFrom, validTo, status } = row;
    const known = predicates.get(predicate);
    return {
      key: id,
      source: subject,
      target: object,
      attributes: {
        ...{ predicate, label: known?.["label"], symmetric: known?.["symmetric"] === "true" },
        ...{ sign: Number(sign), intensity: Number(intensity), status },
        ...(validFrom && { start: validFrom }),
        ...(validTo && { end: validTo }),
      },
    };
  });
  return JSON.stringify({
    attributes: { title },
    options: { type: "directed", multi: true, allowSelfLoops: true },
    nodes,
    edges,
  });
}
