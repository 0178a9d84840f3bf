/** Milliseconds after which a task no longer waits for a page that is never at rest. */
const LONGEST_WAIT = 500;

/**
 * Resolves in a task of its own when the page has nothing else to do; in a browser that does not
 * say when that is, after what waits already.
 */
export const idleTask = (): Promise<void> =>
  new Promise((resolve) => {
    if ("requestIdleCallback" in globalThis)
      requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT });
    else setTimeout(resolve);
  });
