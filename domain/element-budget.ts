/** Lines that a page draws and a reader can tell apart; above, a graph is shown as an overview. */
export const DEFAULT_ELEMENT_BUDGET = 3000;
