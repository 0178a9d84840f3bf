/** Browsers tell a worker nothing of its heap; each statement is limited by what it holds. */
export const getHeapStatistics = (): { used_heap_size: number } => ({ used_heap_size: 0 });

/** Browsers have no flags. */
export const setFlagsFromString = (): void => {};
