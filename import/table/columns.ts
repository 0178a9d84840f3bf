import { msg } from "../../domain/message.ts";
import { readDate } from "../dates/date.ts";
import { actorMeanings, relationMeanings, type Role } from "../graph/roles.ts";
import { Refusal } from "../refusal.ts";
import { readNumber, readSign } from "../sign.ts";

/** The columns of a table. */
export interface Columns {
  names: readonly string[];
  /** Column indexes of both ends. */
  from: number;
  to: number;
  /** Column index of the relation's own id; -1 if there is none. */
  id: number;
  inFirstRow: boolean;
}

const WANTED =
  "A table of relations needs a column for each end, such as source and target, or from and to.";

/**
 * Finds the columns of both ends by their names, in the first row or in the comment above it. A
 * table without names is a list of edges if it has two columns, or only numbers and dates beside
 * them.
 *
 * @throws Refusal that names the missing part
 */
export function columnsOf(
  rows: readonly (readonly string[])[],
  comments: readonly string[],
): Columns {
  const [first = []] = rows;
  const named = ends(first);
  if (named) return { names: first, ...named, inFirstRow: true };
  const commented = comments
    .map((comment) => comment.split(/[\s,;]+/))
    .findLast((names) => names.length === first.length && ends(names) !== null);
  const commentedEnds = commented && ends(commented);
  if (commentedEnds) return { names: commented, ...commentedEnds, inFirstRow: false };
  if (isActorList(first))
    throw new Refusal(
      msg(
        `This is a list of actors (its columns are ${listed(first)}), and there are no relations in it to draw. ${WANTED}`,
      ),
    );
  if (first.length >= 2 && !namesFigures(rows) && rows.every((row) => row.slice(2).every(isFigure)))
    return { names: edgeListNames(rows), from: 0, to: 1, id: -1, inFirstRow: false };
  throw new Refusal(
    msg(`No column is known for the ends of a relation among ${listed(first)}. ${WANTED}`),
  );
}

function ends(names: readonly string[]): Pick<Columns, "from" | "to" | "id"> | null {
  const [from, to, id] = [best(names, "from"), best(names, "to"), best(names, "id")];
  return from < 0 || to < 0 || from === to ? null : { from, to, id };
}

function best(names: readonly string[], role: Role): number {
  let found = { at: -1, rank: Infinity };
  names.forEach((name, at) => {
    for (const meaning of relationMeanings(name))
      if (meaning.role === role && meaning.rank < found.rank) found = { at, rank: meaning.rank };
  });
  return found.at;
}

function isActorList(names: readonly string[]): boolean {
  const roles = names.map((name) => actorMeanings(name).map(({ role }) => role));
  const naming = roles.some((some) => some.includes("id") || some.includes("name"));
  return naming && names.length > 1 && roles.filter((some) => some.length > 0).length > 1;
}

/** Returns true if words are above figures alone: those are names of columns, not actors. */
function namesFigures([first = [], ...rest]: readonly (readonly string[])[]): boolean {
  const isRow = (row: readonly string[]) => row.slice(0, 2).every(isFigure);
  return rest.length > 0 && !first.slice(0, 2).some(isFigure) && rest.every(isRow);
}

const isFigure = (cell: string): boolean =>
  cell === "" ||
  readNumber(cell) !== null ||
  readSign(cell) !== null ||
  typeof readDate(cell) === "string";

/** Returns names for unnamed columns: both ends, then a sign or a weight, then dates. */
export function edgeListNames(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map((row) => row.length));
  const taken = new Set<string>();
  return Array.from({ length: width }, (_, i) => {
    if (i < 2) return ["source", "target"][i]!;
    const cells = rows.map((row) => row[i] ?? "").filter((cell) => cell !== "");
    const name = figuresName(cells);
    if (taken.has(name)) return `column ${i + 1}`;
    taken.add(name);
    return name;
  });
}

function figuresName(cells: readonly string[]): string {
  const isUnit = (cell: string) => readSign(cell) !== null && Math.abs(readNumber(cell) ?? 0) <= 1;
  const isSign = (cell: string) => isUnit(cell) && Number.isInteger(readNumber(cell) ?? 0);
  if (cells.every(isSign)) return cells.every((cell) => cell === "1") ? "weight" : "sign";
  if (cells.every((cell) => typeof readDate(cell) === "string")) return "date";
  return cells.every((cell) => readNumber(cell) !== null) ? "weight" : "date";
}

function listed(names: readonly string[]): string {
  const some = names.slice(0, 6).map((name) => `“${name.slice(0, 30)}”`);
  return `${some.join(", ")}${names.length > some.length ? " …" : ""}`;
}
