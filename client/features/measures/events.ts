export {};

declare global {
  interface HTMLElementEventMap {
    /** Measures that are being computed are not wanted any more */
    "entente-measure-cancel": CustomEvent<null>;
    /** Cancelled measures are to be computed after all */
    "entente-measure-again": CustomEvent<null>;
  }
}
