/** Lines of an overview that a page draws and a reader can tell apart. */
export const DEFAULT_ELEMENT_BUDGET = 3000;
