import type { ImportReport } from "./convert/convert.ts";
import { leftOutSentence } from "./left-out.ts";

const n = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

/** Writes the report of an import for people. */
export function reportText(report: ImportReport, folder: string): string {
  const { rows, taken, rowsListed, claims, actors, predicates, sources, leftOut } = report;
  const lines = [
    `${n(taken, "row")} of ${rows.toLocaleString("en")} became ${n(claims, "claim")} about ${n(actors, "actor")}, with ${n(predicates, "predicate")} from ${n(sources, "source")}.`,
    ...leftOut.map((one) => `  ${leftOutSentence(one)}`),
  ];
  if (rowsListed > 0) lines.push(`The ${n(rowsListed, "row")} left out: ${folder}/left-out.csv`);
  return lines.join("\n");
}
