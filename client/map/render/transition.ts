/** A value that eases from 0 to 1, read by the code that draws. */
export interface Transition {
  /** 0 … 1 at this moment */
  now(): number;
  /** Starts again from 0 */
  restart(): void;
  stop(): void;
}

/**
 * Returns a transition of so many ms, ease-out; it asks for a frame while it runs. With `still` it
 * is over at once, as readers who prefer reduced motion want it.
 */
export function transition(
  duration: number,
  still: () => boolean,
  requestFrame: () => void,
): Transition {
  let started = -Infinity;
  let frame = 0;
  const now = (): number => {
    const share = Math.min(1, (performance.now() - started) / duration);
    return 1 - (1 - share) ** 3;
  };
  const tick = (): void => {
    requestFrame();
    frame = now() < 1 ? requestAnimationFrame(tick) : 0;
  };
  const stop = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    started = -Infinity;
  };
  const restart = (): void => {
    stop();
    if (still()) return requestFrame();
    started = performance.now();
    frame = requestAnimationFrame(tick);
  };
  return { now, restart, stop };
}
