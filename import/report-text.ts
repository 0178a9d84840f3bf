import { msg, plural } from "../domain/message.ts";
import { numberText } from "../domain/number-text.ts";
import type { ImportReport } from "./convert/convert.ts";
import { leftOutSentence } from "./left-out.ts";

/**
 * Writes the report of an import for people.
 *
 * @param folder holds the list of the rows that were left out; null if nothing was written
 */
export function reportText(report: ImportReport, folder: string | null): string {
  const { rows, taken, rowsListed, claims, actors, predicates, sources, leftOut } = report;
  const from = plural(taken, { one: "# row", other: "# rows" });
  const made = plural(claims, { one: "# claim", other: "# claims" });
  const about = plural(actors, { one: "# actor", other: "# actors" });
  const of = plural(predicates, { one: "# predicate", other: "# predicates" });
  const by = plural(sources, { one: "# source", other: "# sources" });
  const lines = [
    msg(`${from} of ${numberText(rows)} became ${made} about ${about}, with ${of} from ${by}.`),
    ...leftOut.map((one) => `  ${leftOutSentence(one)}`),
  ];
  if (rowsListed > 0 && folder !== null) {
    const listed = plural(rowsListed, { one: "The # row left out", other: "The # rows left out" });
    lines.push(`${listed}: ${folder}/left-out.csv`);
  }
  return lines.join("\n");
}
