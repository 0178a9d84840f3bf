import type { WindowCamps } from "../../../domain/analysis/camps-over-time/camps-over-time.ts";

/** The actors of one camp in one window; px, y downwards. */
export interface Segment {
  camp: number;
  /** Actors */
  count: number;
  y: number;
  height: number;
}

/** Actors that go from a camp of one window to a camp of the next. */
export interface Flow {
  from: number;
  to: number;
  count: number;
  /** Left and right edge, and the top at each of them */
  x: readonly [number, number];
  y: readonly [number, number];
  height: number;
}

export interface Ribbon {
  width: number;
  height: number;
  /** Width of the column of a window, px */
  step: number;
  columns: readonly { x: number; segments: readonly Segment[] }[];
  flows: readonly Flow[];
}

/** Share of a column that its segments take; flows have the rest. */
const BAR = 0.55;
const GAP = 10;

/**
 * Lays out camps over windows: each camp has a lane of its own from left to right, so that place
 * means the same camp everywhere, and within it a height by the number of its actors.
 * @param step width of a window, px
 * @param height of all lanes, px
 */
export function ribbonOf(windows: readonly WindowCamps[], step: number, height: number): Ribbon {
  const counts = windows.map(({ camp }) => countsOf(camp.values()));
  const camps = Math.max(0, ...counts.map(({ length }) => length));
  const most = Array.from({ length: camps }, (_, camp) =>
    Math.max(0, ...counts.map((each) => each[camp] ?? 0)),
  );
  const sum = most.reduce((total, each) => total + each, 0);
  const unit = Math.max(0, height - GAP * Math.max(0, camps - 1)) / Math.max(1, sum);
  let at = 0;
  const lanes = most.map((each) => {
    const top = at;
    at += each * unit + GAP;
    return top;
  });
  const columns = counts.map((each, column) => ({
    x: column * step,
    segments: each.map((count, camp) => ({
      camp,
      count,
      y: lanes[camp] ?? 0,
      height: count * unit,
    })),
  }));
  const flows = windows.slice(1).flatMap((after, column) => {
    const before = windows[column];
    return before ? flowsBetween(before, after, lanes, unit, column * step, step) : [];
  });
  return { width: windows.length * step, height, step, columns, flows };
}

function flowsBetween(
  before: WindowCamps,
  after: WindowCamps,
  lanes: readonly number[],
  unit: number,
  left: number,
  step: number,
): Flow[] {
  const moved = new Map<string, number>();
  for (const [actor, from] of before.camp) {
    const to = after.camp.get(actor);
    if (to !== undefined) moved.set(`${from} ${to}`, (moved.get(`${from} ${to}`) ?? 0) + 1);
  }
  const [out, into] = [[...lanes], [...lanes]];
  return [...moved].sort().map(([key, count]) => {
    const [from = 0, to = 0] = key.split(" ").map(Number);
    const y = [out[from] ?? 0, into[to] ?? 0] as const;
    out[from] = y[0] + count * unit;
    into[to] = y[1] + count * unit;
    return { from, to, count, x: [left + BAR * step, left + step], y, height: count * unit };
  });
}

/** Width of the segments of a column, px. */
export const barWidth = ({ step }: Pick<Ribbon, "step">): number => BAR * step;

function countsOf(camps: Iterable<number>): number[] {
  const counts: number[] = [];
  for (const camp of camps) {
    while (counts.length <= camp) counts.push(0);
    counts[camp] = (counts[camp] ?? 0) + 1;
  }
  return counts;
}
