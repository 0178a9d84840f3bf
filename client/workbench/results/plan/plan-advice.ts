import { msg } from "../../../../domain/message.ts";
import { numberText } from "../../../../domain/number-text.ts";
import type { Plan, PlanRow } from "./plan.ts";

/** Something that would make a statement faster, and the operator that shows it. */
export interface Advice {
  /** Place of the operator in the plan */
  at: number;
  text: string;
}

/** The planner was wrong if more rows came than this many times what it expected. */
const WRONG_BY = 10;
const FEW = 1000;
/** A path in the details of an operator that may be of any length: `[r:KNOWS*]`, `[*2..]`. */
const ENDLESS = /\*(?:\d+\.\.|\d*\.\.)?\]/;

/** Returns what would make the statement of a plan faster, in the order of its operators. */
export function planAdvice({ operators }: Plan): Advice[] {
  return operators.flatMap((row, at) =>
    textsFor(row, parentOf(operators, at)).map((text) => ({ at, text })),
  );
}

/**
 * Returns the operator with the greatest share of time or db hits, or that the most rows are
 * expected of if nothing was measured; null: nothing is known, or they are all alike.
 */
export function costliest({ operators, measure }: Plan): number | null {
  const cost = (row: PlanRow) => (measure ? row.share : row.estimatedRows) ?? 0;
  const costs = operators.map(cost);
  const most = Math.max(...costs);
  return operators.length > 1 && costs.some((one) => one < most) ? costs.indexOf(most) : null;
}

function textsFor(row: PlanRow, parent: PlanRow | null): string[] {
  const { operator, details, rows, estimatedRows } = row;
  const texts: string[] = [];
  if (operator === "AllNodesScan") texts.push(msg("Every node is read: name a label."));
  if (operator.endsWith("AllRelationshipsScan"))
    texts.push(msg("Every relationship is read: name a type."));
  if (operator === "CartesianProduct")
    texts.push(msg("Every row of one part meets every row of the other: connect their patterns."));
  if (operator === "NodeByLabelScan" && parent?.operator === "Filter")
    texts.push(
      msg(
        "Every node of the label is read and then filtered: an index on the property finds them at once.",
      ),
    );
  if (operator.startsWith("VarLengthExpand") && ENDLESS.test(details))
    texts.push(msg("Paths of any length are followed: give a longest one, such as *1..3."));
  if (operator === "Eager")
    texts.push(
      msg("All rows are held in memory before the next step: write to other things than are read."),
    );
  if (rows !== null && estimatedRows !== null && rows > FEW && rows > WRONG_BY * estimatedRows)
    texts.push(
      msg(
        `The planner expected ${numberText(Math.round(estimatedRows))} rows, and ${numberText(rows)} came.`,
      ),
    );
  return texts;
}

/** The operator that takes the rows of another one: the nearest above it that is further out. */
function parentOf(operators: readonly PlanRow[], at: number): PlanRow | null {
  const depth = operators[at]?.depth ?? 0;
  return operators.slice(0, at).findLast((row) => row.depth < depth) ?? null;
}
