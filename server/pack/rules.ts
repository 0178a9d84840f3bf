import { itemsOf } from "./columns.ts";
import { isDate } from "../../domain/dates/calendar.ts";
import { endsBefore } from "../../domain/dates/period.ts";
import { precisionOf } from "./dates.ts";
import { type Fault, quoted } from "./fault.ts";
import type { Tables } from "./references.ts";
import { remembering } from "./remembering.ts";
import type { Table } from "./tables.ts";

type Cells = Readonly<Record<string, string>>;
type AddFault = (field: string, found: string, expected: string) => void;

/**
 * Adds a fault for every claim with inconsistent cells. Works on the unparsed cells, so that a row
 * with an invalid cell still has its other cells checked; invalid cells are skipped, since they are
 * reported elsewhere.
 */
export function checkRules({ actors, sources, predicates, claims }: Tables, faults: Fault[]) {
  const actor = cellsById(actors);
  const source = cellsById(sources);
  const predicate = cellsById(predicates);
  const claim = cellsById(claims);
  for (const { line, cells } of claims.rows) {
    const addFault: AddFault = (field, found, expected) =>
      faults.push({ file: claims.file, line, field, found, expected });
    checkDates(cells, addFault);
    checkDenial(cells, addFault);
    const rule = predicate.get(cells["predicate"] ?? "");
    if (rule) {
      checkKind(cells, "subject", rule, "subjectKinds", actor, addFault);
      checkKind(cells, "object", rule, "objectKinds", actor, addFault);
    }
    checkParagraphs(cells, source.get(cells["source"] ?? ""), addFault);
    checkCorroboration(cells, claim, addFault);
  }
}

function cellsById({ rows }: Table): Map<string, Cells> {
  // Of rows with the same id the first counts, since the others are reported as duplicates.
  return new Map(rows.toReversed().map(({ cells }) => [cells["id"] ?? "", cells]));
}

function checkDates({ validFrom = "", validTo = "", precision }: Cells, addFault: AddFault) {
  const dates = [validFrom, validTo].filter((date) => date !== "");
  if (!dates.every(isDate) || precision === undefined) return;
  if (dates.length === 2 && endsBefore(validTo, validFrom)) {
    addFault("validTo", quoted(validTo), `a date not before validFrom ${quoted(validFrom)}`);
  }
  const fitting: string[] = dates.length === 0 ? ["none"] : dates.map(precisionOf);
  if (!fitting.includes(precision)) {
    const dated = dates.length === 0 ? "no date" : dates.join(" and ");
    addFault(
      "precision",
      quoted(precision),
      `${[...new Set(fitting)].join(" or ")}, as of ${dated}`,
    );
  }
}

function checkDenial({ status, sign = "" }: Cells, addFault: AddFault) {
  if (status === "denied" && ["-1", "1"].includes(sign)) {
    addFault("sign", quoted(sign), "0, since the status is denied");
  }
}

const kindsOf = remembering(itemsOf);

function checkKind(
  cells: Cells,
  end: "subject" | "object",
  predicate: Cells,
  column: "subjectKinds" | "objectKinds",
  actors: Map<string, Cells>,
  addFault: AddFault,
) {
  const id = cells[end] ?? "";
  const kind = actors.get(id)?.["kind"];
  const allowed = kindsOf(predicate[column] ?? "");
  // A predicate without kinds allows every kind.
  if (kind === undefined || allowed.length === 0 || allowed.includes(kind)) return;
  const expected = `a kind that ${predicate["id"]} allows: ${allowed.join(", ")}`;
  addFault(end, `${quoted(id)}, a ${kind || "row without kind"}`, expected);
}

function checkParagraphs(cells: Cells, source: Cells | undefined, addFault: AddFault) {
  const last = Number(source?.["paragraphCount"] || Infinity);
  for (const field of ["paragraph", "alsoParagraphs"]) {
    const cell = cells[field] ?? "";
    if (cell === "" || Number(cell) <= last) continue;
    for (const paragraph of itemsOf(cell).filter((text) => Number(text) > last)) {
      addFault(
        field,
        quoted(paragraph),
        `a paragraph from 1 to ${last}, the last of ${source?.["id"]}`,
      );
    }
  }
}

function checkCorroboration(cells: Cells, claims: Map<string, Cells>, addFault: AddFault) {
  for (const id of itemsOf(cells["corroborates"] ?? "")) {
    const source = claims.get(id)?.["source"];
    if (source === undefined || source === "" || source !== cells["source"]) continue;
    addFault("corroborates", quoted(id), `a claim of another source than ${source}`);
  }
}
