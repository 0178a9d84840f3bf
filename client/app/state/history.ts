/** A record with what it was before and what was undone. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** Names the gesture that the present belongs to; null: it is closed */
  readonly gesture: string | null;
}

/** Steps that are kept; older ones are forgotten. */
const DEPTH = 200;

/** Returns a history of which nothing can be undone. */
export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [], gesture: null };
}

/**
 * Takes a step; what was undone is forgotten. Steps of one gesture, such as a drag, that follow
 * each other are one step to undo. The same present again is no step.
 */
export function push<T>(
  history: History<T>,
  present: T,
  gesture: string | null = null,
): History<T> {
  if (present === history.present) return history;
  if (gesture !== null && gesture === history.gesture) return { ...history, present, future: [] };
  const past = [...history.past, history.present].slice(-DEPTH);
  return { past, present, future: [], gesture };
}

/** Changes the present without a step to undo; what was undone stays. */
export function amend<T>(history: History<T>, present: T): History<T> {
  return present === history.present ? history : { ...history, present };
}

/** One step back; the same history where there is none. */
export function undo<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: before,
    future: [history.present, ...history.future],
    gesture: null,
  };
}

/** Takes the step that was undone last; the same history where there is none. */
export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future, gesture: null };
}
