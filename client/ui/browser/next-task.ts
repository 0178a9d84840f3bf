/** Resolves in a task of its own, so that input and frames that wait come first. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
