/** Anything faster than this needs no message, ms. */
const UNNOTICED_MS = 300;

/**
 * Does something; tells the reader that it is going on when it takes more than 300 ms, and offers
 * to cancel it when it takes more than 2 s.
 * @throws DOMException AbortError when it was cancelled, whether or not the work heeds the signal
 */
export async function progress<T>(
  words: string,
  work: (signal: AbortSignal) => T | Promise<T>,
): Promise<T> {
  const abort = new AbortController();
  const { signal } = abort;
  let over = false;
  let drop = () => {};
  const tell = async () => {
    const { toastShelf } = await import("./toast-shelf.ts");
    if (!over) drop = toastShelf().hold(words, () => abort.abort());
  };
  const late = setTimeout(() => void tell().catch(() => {}), UNNOTICED_MS);
  const cancelled = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as DOMException));
  });
  try {
    return await Promise.race([work(signal), cancelled]);
  } finally {
    over = true;
    clearTimeout(late);
    drop();
  }
}
