import { clauseParts, type ClausePart } from "../../text/clauses.ts";
import type { PlanRow } from "./plan.ts";

/** The clauses that operators with such details may stand for, the likeliest first. */
const CLAUSES: readonly (readonly [said: RegExp, words: readonly string[]])[] = [
  [/^ProduceResults/, ["RETURN", "YIELD"]],
  [/^(Filter|Select|Let|\S*SemiApply)/, ["WHERE", "FILTER", "MATCH", "MERGE"]],
  [/^\S*(Projection|Aggregation|Distinct|RollUpApply) /, ["RETURN", "WITH", "LET"]],
  [/^(Partial)?(Sort|Top)/, ["ORDER BY"]],
  [/^\S*Limit /, ["LIMIT"]],
  [/^Skip/, ["SKIP", "OFFSET"]],
  [/^Unwind/, ["UNWIND"]],
  [/^ProcedureCall/, ["CALL"]],
  [/^Union/, ["UNION"]],
  [/^Merge/, ["MERGE"]],
  [/^\S*Delete /, ["DELETE"]],
  [/^Set.* = NULL$/, ["REMOVE", "SET", "MERGE"]],
  [/^Set/, ["SET", "REMOVE", "MERGE"]],
  [/^Remove/, ["REMOVE"]],
  [/^Foreach/, ["FOREACH"]],
  [/^Create/, ["CREATE", "MERGE"]],
  [
    /^\S*(Scan|Seek|Expand|Path|Trail|Repeat|Join|Cartesian|Optional|CountStore|Endpoints)/,
    ["MATCH", "MERGE"],
  ],
];
/** Weight of an item that is written in a clause as in the details, beside that of a name in both. */
const VERBATIM = 2;
/** Parts of the clause before them. */
const TAILS = new Set(["WHERE", "ORDER BY", "SKIP", "OFFSET", "LIMIT", "YIELD"]);
/** A name that the planner made up, or a word of its own. */
const MADE_UP =
  /^(?:anon_\d+|auto\w+_\d+|cache|RANGE|TEXT|POINT|LOOKUP|UNIQUE|INDEX|WHERE|AS|AND)$/;

/**
 * Returns the clause that each operator of a plan stands for, by the place that the engine gives,
 * else by the names in the operator's details; null where neither tells.
 */
export function statementParts(
  operators: readonly PlanRow[],
  statement: string,
): (ClausePart | null)[] {
  const parts = clauseParts(statement);
  return operators.map((row) => partOf(row, parts, statement));
}

function partOf(
  { operator, details, clauseOffset }: PlanRow,
  parts: readonly ClausePart[],
  statement: string,
): ClausePart | null {
  const said = `${operator} ${details}`;
  const [, words = []] = CLAUSES.find(([pattern]) => pattern.test(said)) ?? [];
  if (operator.startsWith("ProduceResults"))
    return parts.findLast(({ word }) => words.includes(word)) ?? null;
  const at = parts.findIndex(({ offset }) => offset === clauseOffset);
  const kinds = words.map((word) =>
    (at < 0 ? parts : withTails(parts, at)).filter((part) => part.word === word),
  );
  if (at >= 0) return kinds.flat()[0] ?? parts[at] ?? null;
  const all = kinds.flat();
  const likeness = all.map(({ offset, end }) => likenessOf(details, statement.slice(offset, end)));
  const most = Math.max(0, ...likeness);
  if (most > 0) return all[likeness.indexOf(most)] ?? null;
  return kinds.find(({ length }) => length === 1)?.[0] ?? null;
}

/** A clause and the parts that follow it up to the next clause. */
function withTails(parts: readonly ClausePart[], at: number): ClausePart[] {
  const next = parts.findIndex(({ word }, place) => place > at && !TAILS.has(word));
  return parts.slice(at, next < 0 ? parts.length : next);
}

/** Counts the names that details and a clause share; an item that stands in it as it is counts more. */
function likenessOf(details: string, clause: string): number {
  const names = namesIn(clause);
  const shared = [...namesIn(details)].filter((name) => names.has(name)).length;
  const written = withoutSpace(clause);
  const items = details.split(", ").map(withoutSpace);
  return shared + VERBATIM * items.filter((item) => item !== "" && written.includes(item)).length;
}

const namesIn = (text: string): Set<string> =>
  new Set((text.match(/[\p{L}_][\p{L}\p{N}_]*|\d+/gu) ?? []).filter((name) => !MADE_UP.test(name)));

const withoutSpace = (text: string): string => text.replace(/\s/g, "");
