export {};

declare global {
  interface HTMLElementEventMap {
    /** The server has a pack that was made here */
    "entente-kept": CustomEvent<null>;
  }
}
