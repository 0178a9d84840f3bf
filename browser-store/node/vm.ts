/** Called for the collector of the heap, which browsers do not give away. */
export const runInNewContext = (): (() => void) => () => {};
