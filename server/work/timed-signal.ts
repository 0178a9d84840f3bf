/** A signal with a time limit. */
export interface TimedSignal {
  /** Aborts with the reason of the signal it was made of, or with a TimeoutError. */
  signal: AbortSignal;
  /** Lets go of the timer; to be called when nobody listens any longer. */
  end: () => void;
}

/**
 * Adds a time limit to a signal. AbortSignal.any() holds its sources weakly, so that a timeout among
 * them is collected as garbage and never comes.
 */
export function timedSignal(source: AbortSignal, milliseconds: number): TimedSignal {
  const controller = new AbortController();
  const late = new DOMException("The operation was aborted due to timeout", "TimeoutError");
  const timer = setTimeout(() => controller.abort(late), milliseconds);
  const leave = () => controller.abort(source.reason);
  if (source.aborted) leave();
  source.addEventListener("abort", leave, { once: true });
  const end = () => {
    clearTimeout(timer);
    source.removeEventListener("abort", leave);
  };
  controller.signal.addEventListener("abort", end, { once: true });
  return { signal: controller.signal, end };
}
