import { readNumber } from "../sign.ts";

/** A tie that a matrix states: the weight in the row of one actor and the column of another. */
export interface MatrixTie {
  from: string;
  to: string;
  weight: string;
  /** Index of its row among the rows of the matrix, the header included. */
  row: number;
}

/** The ties of an adjacency matrix. */
export interface Matrix {
  ties: MatrixTie[];
  /** Ties of an actor with itself, which most matrices have on the diagonal by convention. */
  loops: MatrixTie[];
  /** True if both halves are equal: then each pair is given once, and has no direction. */
  isSymmetric: boolean;
}

/** Fewer actors than this make a table that may be anything. */
const FEWEST = 3;
/** Actors of the largest matrix that is read; its cells are held in memory. */
const MOST = 3000;
/** Cells that mean that there is no tie, or that nothing is known of it. */
const NONE = /^(|na|n\/a|nan|null|none|-|–|\.)$/i;

/**
 * Returns true if rows are those at the start of an adjacency matrix: the names in the first row are
 * those at the beginnings of the rows below, in the same order, and all other cells are numbers. The
 * corner may hold anything, or be missing, as R writes it.
 */
export function beginsMatrix(rows: readonly (readonly string[])[]): boolean {
  const names = namesIn(rows);
  return names !== null && rows.slice(1).every((row, i) => isRowOf(row, names, i));
}

/** Returns the ties of an adjacency matrix; null for another table. */
export function matrixIn(rows: readonly (readonly string[])[]): Matrix | null {
  const names = namesIn(rows);
  if (names === null || rows.length !== names.length + 1 || !beginsMatrix(rows)) return null;
  const weight = (from: number, to: number) => weightIn(rows[from + 1]?.[to + 1] ?? "");
  const isSymmetric = names.every((_, from) =>
    names.every((_, to) => to >= from || weight(from, to) === weight(to, from)),
  );
  const ties: MatrixTie[] = [];
  const loops: MatrixTie[] = [];
  names.forEach((from, at) => {
    for (let to = isSymmetric ? at : 0; to < names.length; to++) {
      if (weight(at, to) === 0) continue;
      const tie = { from, to: names[to] ?? "", weight: rows[at + 1]?.[to + 1] ?? "", row: at + 1 };
      (to === at ? loops : ties).push(tie);
    }
  });
  return { ties, loops, isSymmetric };
}

/** Returns the names above the columns, each once; null if they cannot be those of a matrix. */
function namesIn([header = [], first = []]: readonly (readonly string[])[]): string[] | null {
  const filled = header.slice(0, header.findLastIndex((cell) => cell !== "") + 1);
  const names = filled[0] === first[0] ? filled : filled.slice(1);
  const isFit = names.length >= FEWEST && names.length <= MOST;
  return isFit && !names.includes("") && new Set(names).size === names.length ? names : null;
}

function isRowOf(row: readonly string[], names: readonly string[], at: number): boolean {
  if (row[0] !== names[at]) return false;
  return row.every((cell, i) => {
    if (i === 0) return true;
    return i > names.length ? cell === "" : NONE.test(cell) || readNumber(cell) !== null;
  });
}

const weightIn = (cell: string): number => (NONE.test(cell) ? 0 : (readNumber(cell) ?? 0));
