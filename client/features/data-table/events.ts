export {};

declare global {
  interface HTMLElementEventMap {
    /** Rows are to be sorted by a column */
    "entente-order": CustomEvent<{ column: string }>;
    /** A row was opened */
    "entente-open": CustomEvent<{ id: string }>;
  }
}
