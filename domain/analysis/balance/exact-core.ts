import { contradiction, coreCost, roundedDivision, type CoreQuestion } from "./core-question.ts";
import type { Row, Solver } from "./solver.ts";
import { unbalancedCycles } from "./unbalanced-cycles.ts";
import { unbalancedTriangles } from "./unbalanced-triangles.ts";

/** What is known of a core: no division costs less than lower, and camp costs upper. */
export interface CoreAnswer {
  lower: number;
  upper: number;
  camp: Int8Array;
}

export interface CoreLimits {
  /** Time as of Date.now() at which to stop. */
  until: number;
  isCancelled: () => boolean;
}

/** Beyond this the relaxed program alone takes minutes: nothing is proven then. */
const MOST_PAIRS = 30_000;
/** Triangles in the first program, for each pair. */
const TRIANGLES_A_PAIR = 2;

/**
 * Finds the least weight of whole-numbered pairs that contradicts a division of a core in two camps.
 * First a relaxed program: one column a pair, how far it contradicts, and rows for unbalanced cycles,
 * each of which has a pair that does. Its optimum, rounded up, is a lower bound; cycles that the
 * optimum violates are added until there are none. Only if that leaves a gap the whole program is
 * solved, with a column an actor too (Aref, Mason and Wilson 2020).
 */
export function exactCore(
  question: CoreQuestion,
  known: Int8Array,
  solver: Solver,
  limits: CoreLimits,
): CoreAnswer {
  const answer: CoreAnswer = { lower: 0, upper: coreCost(question, known), camp: known };
  if (answer.upper === 0 || question.pairs.length > MOST_PAIRS) return answer;
  const cycles = relax(question, answer, solver, limits);
  if (isOpen(answer) && !isOver(limits)) solveWhole(question, answer, cycles, solver, limits);
  return answer;
}

const isOpen = ({ lower, upper }: CoreAnswer): boolean => lower < upper;
const isOver = ({ until, isCancelled }: CoreLimits): boolean =>
  Date.now() >= until || isCancelled();
const secondsTo = (until: number): number => (until - Date.now()) / 1000;

/** Rounds a proven bound up to a whole number, unless it is above one by the solver's tolerance. */
function raise(answer: CoreAnswer, bound: number): void {
  const tolerance = 1e-4 + 1e-6 * Math.abs(bound);
  if (Number.isFinite(bound))
    answer.lower = Math.min(answer.upper, Math.max(answer.lower, Math.ceil(bound - tolerance)));
}

function offer(question: CoreQuestion, answer: CoreAnswer, camp: Int8Array): void {
  const cost = coreCost(question, camp);
  if (cost < answer.upper) Object.assign(answer, { upper: cost, camp });
}

const cycleRow = (cycle: readonly number[]): Row => ({
  columns: cycle,
  values: cycle.map(() => 1),
  least: 1,
});

/** Tightens the answer by the relaxed program. Returns the cycles that it has come to hold. */
function relax(
  question: CoreQuestion,
  answer: CoreAnswer,
  solver: Solver,
  limits: CoreLimits,
): number[][] {
  const { pairs, list, actors } = question;
  const cycles = unbalancedTriangles(list, TRIANGLES_A_PAIR * pairs.length);
  const program = solver.hold({
    cost: pairs.map(({ signed }) => Math.abs(signed)),
    lower: pairs.map(() => 0),
    upper: pairs.map(() => 1),
    whole: [],
    rows: cycles.map(cycleRow),
  });
  try {
    for (let round = 0; isOpen(answer) && !isOver(limits); round++) {
      const { status, bound, columns } = program.solve(secondsTo(limits.until), limits.isCancelled);
      if (status !== "optimal" || !columns) break;
      raise(answer, bound);
      offer(question, answer, roundedDivision(question, columns));
      if (!isOpen(answer)) break;
      const more = unbalancedCycles(list, columns, (round * 37) % actors.length);
      if (more.length === 0) break;
      program.addRows(more.map(cycleRow));
      cycles.push(...more);
    }
  } finally {
    program.close();
  }
  return cycles;
}

/** Solves the whole program: columns of actors, then of pairs. */
function solveWhole(
  question: CoreQuestion,
  answer: CoreAnswer,
  cycles: readonly number[][],
  solver: Solver,
  limits: CoreLimits,
): void {
  const { actors, pairs, list } = question;
  const size = actors.length;
  const degree = (i: number) => list.start[i + 1]! - list.start[i]!;
  let fixed = 0;
  for (let i = 1; i < size; i++) if (degree(i) > degree(fixed)) fixed = i;
  const program = solver.hold(
    {
      cost: [...actors.map(() => 0), ...pairs.map(({ signed }) => Math.abs(signed))],
      lower: [...actors, ...pairs].map(() => 0),
      upper: [...actors.map((_, i) => (i === fixed ? 0 : 1)), ...pairs.map(() => 1)],
      whole: [...actors.keys()],
      rows: [
        ...pairs.flatMap((pair, i) => linkRows(pair, size + i)),
        ...cycles.map((cycle) => cycleRow(cycle.map((i) => size + i))),
      ],
    },
    startColumns(question, answer.camp, fixed),
    // Costs are whole: with less than 1 between, the value is the least.
    1 - 1e-3,
  );
  try {
    const { bound, columns } = program.solve(secondsTo(limits.until), limits.isCancelled);
    if (columns) offer(question, answer, Int8Array.from(columns.subarray(0, size), Math.round));
    raise(answer, bound);
  } finally {
    program.close();
  }
}

/** Rows by which a pair contradicts if its actors stand as its sign does not want them. */
function linkRows({ a, b, signed }: CoreQuestion["pairs"][number], column: number): Row[] {
  const columns = [column, a, b];
  return signed > 0
    ? [
        { columns, values: [1, -1, 1], least: 0 },
        { columns, values: [1, 1, -1], least: 0 },
      ]
    : [
        { columns, values: [1, -1, -1], least: -1 },
        { columns, values: [1, 1, 1], least: 1 },
      ];
}

function startColumns(
  { actors, pairs }: CoreQuestion,
  camp: Int8Array,
  fixed: number,
): Float64Array {
  const turned = camp[fixed]!;
  return Float64Array.from([
    ...actors.map((_, i) => (camp[i] === turned ? 0 : 1)),
    ...pairs.map((pair) => contradiction(pair, camp)),
  ]);
}
